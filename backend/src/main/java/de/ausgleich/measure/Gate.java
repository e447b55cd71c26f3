package de.ausgleich.measure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether what a measure needs beside the department's budget is decided (Ressourcenbeschluss).
 *
 * @param neededMoney in euros
 * @param neededStaff in full-time equivalents
 * @param grantedMoney by decisions whose conditions are met
 * @param missingMoney what is needed and not granted; never below 0
 */
@Schema(name = "ResourceGate")
public record Gate(
        GateState state,
        BigDecimal neededMoney,
        BigDecimal neededStaff,
        BigDecimal grantedMoney,
        BigDecimal grantedStaff,
        BigDecimal missingMoney,
        BigDecimal missingStaff) {

    /** Of a measure that needs nothing beside. */
    public static Gate notNeeded() {
        BigDecimal none = BigDecimal.ZERO;
        return new Gate(GateState.NOT_NEEDED, none, none, none, none, none, none);
    }

    /** Whether the measure may start. */
    public boolean lets() {
        return state.lets();
    }
}
