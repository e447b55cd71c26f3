package de.ausgleich.measure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether what a measure needs beside the department's budget is decided (Ressourcenbeschluss).
 *
 * @param neededMoney in euros
 * @param neededStaff in full-time equivalents
 * @param grantedMoney by decisions whose conditions are met
 * @param missingMoney what is needed and not granted, and what the cost has risen by; never below 0
 * @param risenCost by how much the part of the planned cost that is left to the budget has risen since the question was
 *     last settled, in euros
 */
@Schema(name = "ResourceGate")
public record Gate(
        GateState state,
        BigDecimal neededMoney,
        BigDecimal neededStaff,
        BigDecimal grantedMoney,
        BigDecimal grantedStaff,
        BigDecimal missingMoney,
        BigDecimal missingStaff,
        BigDecimal risenCost) {

    /** Of a measure that needs nothing beside. */
    public static Gate notNeeded() {
        BigDecimal none = BigDecimal.ZERO;
        return new Gate(GateState.NOT_NEEDED, none, none, none, none, none, none, none);
    }

    /** Whether the measure may start. */
    public boolean lets() {
        return state.lets();
    }
}
