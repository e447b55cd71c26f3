package de.ausgleich.measure.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of a decision: no free text, for conditions and words may speak of people. */
record KeptDecision(
        UUID resourceDecision,
        Outcome outcome,
        LocalDate date,
        BigDecimal money,
        BigDecimal staff,
        String paper,
        boolean conditional,
        @Nullable LocalDate conditionsMetOn) {

    static KeptDecision of(ResourceDecisionTable.Row row) {
        return new KeptDecision(
                row.id(),
                row.outcome(),
                row.date(),
                row.money(),
                row.staff(),
                row.paper(),
                row.conditions() != null,
                row.conditionsMetOn());
    }
}
