package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import de.ausgleich.statistics.Formula;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: a formula over variables, in one version of its definition.
 *
 * @param description what it says and what it does not
 * @param numerator codes of variables, summed
 * @param denominator codes of variables, summed
 * @param per RATE: per how many; null for the others
 * @param changeOf CHANGE: of what; null for the others
 * @param unit of the value, such as "%"
 * @param decimals places shown, 0 to 6
 * @param reliabilityBase below this denominator a figure is marked "few cases"
 * @param releaseBase below this denominator a figure is not released at all; null for none
 * @param open whether its released figures of all districts are public, also for whoever sees only some districts
 * @param retired whether it is no longer used for anything new
 * @param version of the definition, from 1
 */
@Schema(name = "IndicatorDefinition")
public record IndicatorDefinition(
        String code,
        Bilingual name,
        Bilingual description,
        Kind kind,
        List<String> numerator,
        List<String> denominator,
        @Nullable BigDecimal per,
        @Nullable ChangeOf changeOf,
        Bilingual unit,
        Polarity polarity,
        Dimension dimension,
        int decimals,
        int reliabilityBase,
        @Nullable Integer releaseBase,
        boolean open,
        boolean retired,
        int version)
        implements Definition<IndicatorDefinition> {

    /** The variables named in the definition itself; a CHANGE names none, its share does. */
    public Set<String> ownVariables() {
        return Stream.concat(numerator.stream(), denominator.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How it is computed.
     *
     * @param definitions the definition of another indicator by its code
     * @throws IllegalStateException when the definition contradicts its kind, which no stored one does
     */
    public Formula formula(Function<String, IndicatorDefinition> definitions) {
        return switch (kind) {
            case DELIVERED -> new Formula.Delivered(numerator.getFirst());
            case SHARE -> share();
            case RATE -> new Formula.Rate(numerator, denominator, required(per));
            case MEAN -> new Formula.Mean(numerator, denominator);
            case COUNT -> new Formula.Count(numerator);
            case CHANGE ->
                new Formula.Change(
                        definitions.apply(required(changeOf).indicator()).share());
        };
    }

    private Formula.Share share() {
        return new Formula.Share(numerator, denominator);
    }

    private <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException(kind + " " + code + " is incomplete");
        }
        return part;
    }

    /** The same formula over another variable, to see what that would give. */
    public IndicatorDefinition over(String variable) {
        return new IndicatorDefinition(
                code,
                name,
                description,
                kind,
                numerator,
                List.of(variable),
                per,
                changeOf,
                unit,
                polarity,
                dimension,
                decimals,
                reliabilityBase,
                releaseBase,
                open,
                retired,
                version);
    }

    @Override
    public IndicatorDefinition next(boolean retiredThen) {
        return new IndicatorDefinition(
                code,
                name,
                description,
                kind,
                numerator,
                denominator,
                per,
                changeOf,
                unit,
                polarity,
                dimension,
                decimals,
                reliabilityBase,
                releaseBase,
                open,
                retiredThen,
                version + 1);
    }
}
