package de.ausgleich.measure.resource;

import java.math.BigDecimal;

/**
 * Money and staff, needed or granted.
 *
 * @param money euros, exact
 * @param staff full-time equivalents, exact
 */
record Need(BigDecimal money, BigDecimal staff) {

    static final Need NONE = new Need(BigDecimal.ZERO, BigDecimal.ZERO);

    boolean isNothing() {
        return money.signum() <= 0 && staff.signum() <= 0;
    }

    Need plus(Need other) {
        return new Need(money.add(other.money), staff.add(other.staff));
    }

    /** Whether nothing of the other is missing. */
    boolean covers(Need other) {
        return other.beyond(this).isNothing();
    }

    /** What is left when so much is there; never below zero. */
    Need beyond(Need there) {
        return new Need(
                money.subtract(there.money).max(BigDecimal.ZERO),
                staff.subtract(there.staff).max(BigDecimal.ZERO));
    }
}
