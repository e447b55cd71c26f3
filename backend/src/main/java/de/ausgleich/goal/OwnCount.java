package de.ausgleich.goal;

import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for a metric of a target's own.
 *
 * @param denominator the whole of a share; null for a whole number
 * @param threshold counts of 1 or more below it are confidential
 */
record OwnCount(BigDecimal numerator, @Nullable BigDecimal denominator, int threshold) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param everything whether the reader sees small counts */
    Figure figure(boolean everything) {
        return !everything && isSmall()
                ? new Figure.Suppressed(Reason.CONFIDENTIAL)
                : new Figure.Available(value(), numerator, denominator, false, null, null);
    }

    /** A small count, or a whole of which so few are left that it would be told with them. */
    boolean isSmall() {
        return small(numerator)
                || (denominator != null && (small(denominator) || small(denominator.subtract(numerator))));
    }

    private BigDecimal value() {
        return denominator == null
                ? numerator
                : numerator
                        .multiply(HUNDRED)
                        .divide(denominator, MathContext.DECIMAL128)
                        .stripTrailingZeros();
    }

    private boolean small(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }
}
