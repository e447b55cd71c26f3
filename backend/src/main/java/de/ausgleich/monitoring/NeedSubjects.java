package de.ausgleich.monitoring;

import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.Dimension;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Kind;
import de.ausgleich.indicator.NeedIndexComponent;
import de.ausgleich.indicator.NeedIndexDefinition;
import de.ausgleich.indicator.Polarity;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.observation.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a need index, all for the same audience.
 *
 * @param components in the definition's order
 * @param population null where the inhabitants do not matter
 */
record NeedSubjects(List<Subject> components, @Nullable Subject population) {

    static NeedSubjects of(
            NeedIndexDefinition definition, Audience audience, Subjects subjects, CatalogueSnapshot catalogue) {
        String variable = definition.populationVariable();
        return new NeedSubjects(
                definition.components().stream()
                        .map(NeedIndexComponent::indicator)
                        .map(code -> subjects.as(audience, catalogue.indicator(code), catalogue))
                        .toList(),
                variable == null ? null : subjects.as(audience, inhabitants(catalogue.variable(variable)), catalogue));
    }

    /** Whether the change of any component between two dates cannot be told. */
    boolean isBroken(LocalDate earlier, LocalDate later) {
        return components.stream().anyMatch(subject -> subject.isBroken(earlier, later));
    }

    /** How the indicators are computed: the same texts mean the same method. */
    List<String> componentTexts() {
        return components.stream().map(Subject::text).toList();
    }

    List<Subject> all() {
        return Stream.concat(components.stream(), Stream.ofNullable(population)).toList();
    }

    /** A variable read as an indicator of its own; its code is none that anybody can give. */
    private static IndicatorDefinition inhabitants(VariableDefinition variable) {
        return new IndicatorDefinition(
                "variable:" + variable.code(),
                variable.name(),
                variable.name(),
                Kind.COUNT,
                List.of(variable.code()),
                List.of(),
                null,
                null,
                variable.unit(),
                Polarity.NEUTRAL,
                Dimension.LIFE_SITUATION,
                0,
                0,
                null,
                false,
                variable.retired(),
                variable.version());
    }
}
