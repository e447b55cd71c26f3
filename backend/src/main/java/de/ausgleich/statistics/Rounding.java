package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding for display; nothing is ever computed from a rounded value. */
public final class Rounding {

    private Rounding() {}

    /**
     * Commercial rounding (kaufmännisch): a half goes away from zero.
     *
     * @param decimals places kept behind the point, 0 or more
     */
    public static BigDecimal halfUp(BigDecimal value, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals must not be negative: " + decimals);
        }
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
