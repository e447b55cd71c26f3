package de.ausgleich.statistics;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a district is not rated.
 *
 * @param component code of the first indicator that it fails by; null where it is none
 */
public record Unrated(Why why, @Nullable String component) {

    public enum Why {
        /** Too few people live there. */
        BELOW_POPULATION,
        POPULATION_SUPPRESSED,
        POPULATION_MISSING,
        VALUE_SUPPRESSED,
        VALUE_MISSING,
        VALUE_NOT_COMPUTABLE,
        /** The districts that could be rated do not differ, or there is only one. */
        NO_SPREAD
    }

    /** Empty for a district that can be rated. */
    static Optional<Unrated> of(NeedIndexRule rule, NeedReading reading) {
        var minimum = rule.minimumPopulation();
        var population = reading.population();
        if (minimum != null && population != null) {
            var why = byPopulation(population, minimum);
            if (why.isPresent()) {
                return why.map(found -> new Unrated(found, null));
            }
        }
        for (var at = 0; at < rule.components().size(); at++) {
            var why = byValue(reading.now().get(at));
            if (why.isPresent()) {
                return Optional.of(
                        new Unrated(why.get(), rule.components().get(at).code()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Why> byPopulation(Figure population, BigDecimal minimum) {
        return switch (population) {
            case Available known ->
                known.value().compareTo(minimum) < 0 ? Optional.of(Why.BELOW_POPULATION) : Optional.empty();
            case Suppressed hidden -> Optional.of(Why.POPULATION_SUPPRESSED);
            case Missing missing -> Optional.of(Why.POPULATION_MISSING);
            case NotComputable no -> Optional.of(Why.POPULATION_MISSING);
        };
    }

    private static Optional<Why> byValue(Figure figure) {
        return switch (figure) {
            case Available known -> Optional.empty();
            case Suppressed hidden -> Optional.of(Why.VALUE_SUPPRESSED);
            case Missing missing -> Optional.of(Why.VALUE_MISSING);
            case NotComputable no -> Optional.of(Why.VALUE_NOT_COMPUTABLE);
        };
    }
}
