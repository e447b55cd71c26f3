package de.ausgleich.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a figure changed between two dates, said in three ways (docs/methods/early-warnings.md). They are three different
 * numbers: from 20 to 25 % are 5 points, 25 % more, and an index of 125.
 *
 * @param points later − earlier, in the indicator's unit: percentage points for shares
 * @param percent the points as per cent of the earlier value; null unless that one is above zero
 * @param index the later value as per cent of the earlier one, which is 100; null unless that one is above zero
 */
public record Movement(
        BigDecimal points,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal index) {

    public static Movement of(BigDecimal earlier, BigDecimal later) {
        var points = later.subtract(earlier);
        return earlier.signum() > 0
                ? new Movement(
                        Quotient.plain(points), Quotient.percent(points, earlier), Quotient.percent(later, earlier))
                : new Movement(Quotient.plain(points), null, null);
    }
}
