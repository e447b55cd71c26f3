package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where values lie: the ends and the middle (Spannweite und Median). All three are null where there are no values.
 *
 * @param median the middle value, of an even number the mean of the two in the middle
 */
public record Spread(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal median) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static Spread of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return new Spread(null, null, null);
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return new Spread(sorted.getFirst(), sorted.getLast(), median(sorted));
    }

    /** @param sorted one value or more */
    static BigDecimal median(List<BigDecimal> sorted) {
        var upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : Quotient.plain(sorted.get(sorted.size() / 2 - 1).add(upper).divide(TWO));
    }
}
