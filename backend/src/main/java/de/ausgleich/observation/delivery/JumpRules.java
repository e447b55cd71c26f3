package de.ausgleich.observation.delivery;

import java.math.BigDecimal;

/**
 * When a change against the newest earlier date is implausible (method: docs/deliveries.md).
 *
 * @param factor a change above this factor or below its inverse; more than 1
 * @param minimum the cases from which on changes are looked at: the larger of both counts
 * @param deviations a change this many robust standard deviations away from all districts' changes
 */
record JumpRules(BigDecimal factor, BigDecimal minimum, BigDecimal deviations) {

    static final JumpRules USUAL = new JumpRules(BigDecimal.valueOf(3), BigDecimal.valueOf(20), BigDecimal.valueOf(6));
}
