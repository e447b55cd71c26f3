package de.ausgleich.measure.resource;

import de.ausgleich.measure.Gate;
import de.ausgleich.measure.GateState;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether what a measure needs beyond the budget is there. Pure; the method is docs/methods/resource-decisions.md. */
final class ResourceGate {

    private ResourceGate() {}

    /**
     * @param need beyond the budget
     * @param confirmed what was last said of the budget
     */
    static Gate of(Need need, @Nullable Confirmed confirmed, List<Decided> decisions) {
        Need granted = sum(decisions, decision -> decision.grants() && !decision.open());
        GateState state = state(need, confirmed, decisions, granted);
        Need missing =
                state == GateState.NOT_NEEDED || state == GateState.HELD_BY_BUDGET ? Need.NONE : need.beyond(granted);
        return new Gate(
                state, need.money(), need.staff(), granted.money(), granted.staff(), missing.money(), missing.staff());
    }

    private static GateState state(Need need, @Nullable Confirmed confirmed, List<Decided> decisions, Need granted) {
        if (need.isNothing()) {
            return GateState.NOT_NEEDED;
        }
        Confirmed standing = confirmed != null && confirmed.need().covers(need) ? confirmed : null;
        if (standing != null && standing.holds()) {
            return GateState.HELD_BY_BUDGET;
        }
        if (granted.covers(need)) {
            return GateState.COVERED;
        }
        if (decisions.stream().noneMatch(Decided::grants)) {
            return standing != null || !decisions.isEmpty() ? GateState.DECISION_NEEDED : GateState.UNCONFIRMED;
        }
        return sum(decisions, Decided::grants).covers(need) ? GateState.CONDITIONS_OPEN : GateState.NOT_ENOUGH;
    }

    private static Need sum(List<Decided> decisions, Predicate<Decided> which) {
        return decisions.stream().filter(which).map(Decided::amount).reduce(Need.NONE, Need::plus);
    }
}
