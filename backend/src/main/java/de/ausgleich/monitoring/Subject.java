package de.ausgleich.monitoring;

import de.ausgleich.indicator.Break;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.ChangeOf;
import de.ausgleich.indicator.Dimension;
import de.ausgleich.indicator.FormulaWords;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Source;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Chance;
import de.ausgleich.statistics.Formula;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as one reader may see it.
 *
 * @param audience whether the reader belongs to the raw audience of every source that goes in
 * @param catalogue what its definition refers to
 */
record Subject(IndicatorDefinition definition, Formula formula, Audience audience, CatalogueSnapshot catalogue) {

    String code() {
        return definition.code();
    }

    /** Of the definition. */
    int version() {
        return definition.version();
    }

    /** Null unless it is a change. */
    @Nullable
    LocalDate baseDate() {
        ChangeOf change = definition.changeOf();
        return change == null ? null : change.baseDate();
    }

    LocalDate requiredBaseDate() {
        return Objects.requireNonNull(baseDate(), () -> code() + " is no change");
    }

    /** Dates from which on its figures are not comparable with earlier ones. */
    List<LocalDate> breaks() {
        return formula.variables().stream()
                .flatMap(variable -> catalogue.variable(variable).breaks().stream())
                .map(Break::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether figures of these two dates cannot be compared. */
    boolean isBroken(LocalDate earlier, LocalDate later) {
        return breaks().stream().anyMatch(date -> date.isAfter(earlier) && !date.isAfter(later));
    }

    /** How it would differ by chance alone. What a place offers is planned, so how much of it there is, is no chance. */
    Chance chance() {
        return switch (formula) {
            case Formula.Share share when isWhole(share.variables()) -> Chance.SHARE;
            case Formula.Rate rate when happens(rate.numerator()) -> Chance.EVENTS;
            case Formula.Count count when happens(count.numerator()) -> Chance.EVENTS;
            default -> Chance.NONE;
        };
    }

    private boolean happens(List<String> variables) {
        return definition.dimension() == Dimension.LIFE_SITUATION && isWhole(variables);
    }

    private boolean isWhole(Collection<String> variables) {
        return variables.stream()
                .allMatch(variable -> catalogue.variable(variable).wholeCounts());
    }

    boolean isReadyMade(String variable) {
        return formula instanceof Formula.Delivered || catalogue.readyMade().contains(variable);
    }

    String formulaInWords(Locale language) {
        return new FormulaWords(catalogue, language).of(definition);
    }

    /** Who delivers what goes in, by code. */
    List<Ref> sources(Locale language) {
        return sources().stream().map(source -> source.ref(language)).toList();
    }

    private List<Source> sources() {
        return catalogue.sourcesOf(formula.variables());
    }

    /** Everything of it that an answer can show, for its entity tag. */
    String text() {
        ChangeOf change = definition.changeOf();
        int share = change == null ? 0 : catalogue.indicator(change.indicator()).version();
        Stream<Object> own = Stream.of(code(), version(), share, formula, audience);
        Stream<Object> sources = sources().stream().map(source -> source.code() + " " + source.version());
        Stream<Object> variables = formula.variables().stream()
                .map(catalogue::variable)
                .map(variable -> variable.code() + " " + variable.version());
        return Stream.of(own, sources, variables)
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
