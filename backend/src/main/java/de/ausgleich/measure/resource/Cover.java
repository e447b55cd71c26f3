package de.ausgleich.measure.resource;

import de.ausgleich.measure.Gate;
import java.math.BigDecimal;

/**
 * What carries a measure that has begun. Pure.
 *
 * @param atStart where it stood on the day of the start, for what it needs today
 * @param today where it stands
 */
record Cover(Gate atStart, Gate today) {

    /** Whether it would have begun with less, or what it needs today would be covered no longer. */
    boolean fallsShortOf(Cover before) {
        return !missing(before.atStart).covers(missing(atStart))
                || (before.today.lets() && !today.lets())
                || (covers(before.today) && !covers(today));
    }

    private static Need missing(Gate gate) {
        return new Need(gate.missingMoney(), gate.missingStaff());
    }

    /** Whether the need is covered, whatever the cost has risen by. */
    private static boolean covers(Gate gate) {
        return missing(gate).beyond(new Need(gate.risenCost(), BigDecimal.ZERO)).isNothing();
    }
}
