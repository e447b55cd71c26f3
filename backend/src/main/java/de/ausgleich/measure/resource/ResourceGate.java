package de.ausgleich.measure.resource;

import de.ausgleich.measure.Gate;
import de.ausgleich.measure.GateState;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a measure needs beyond the budget is there. Pure; the method is docs/methods/resource-decisions.md. */
final class ResourceGate {

    private ResourceGate() {}

    /** @param confirmed what was last said of the budget */
    static Gate of(Claim claim, @Nullable Confirmed confirmed, List<Decided> decisions) {
        Need need = claim.need();
        Need granted = sum(decisions, ResourceGate::counts);
        BigDecimal risen = risen(claim, confirmed, decisions);
        GateState ofNeed = state(need, confirmed, decisions, granted);
        Need missing =
                ofNeed == GateState.NOT_NEEDED || ofNeed == GateState.HELD_BY_BUDGET ? Need.NONE : need.beyond(granted);
        return new Gate(
                risen.signum() > 0 && ofNeed.lets() ? stateOfRise(claim, confirmed) : ofNeed,
                need.money(),
                need.staff(),
                granted.money(),
                granted.staff(),
                missing.money().add(risen),
                missing.staff(),
                risen);
    }

    /**
     * By how much the share of the cost that is left to the budget exceeds the highest that was known when the question
     * was last settled: by the budget's confirmation, a decision that grants, or the start. Where it never was, the
     * lowest of which it was denied, so that a need that was refused is not left to the budget instead.
     */
    private static BigDecimal risen(Claim claim, @Nullable Confirmed confirmed, List<Decided> decisions) {
        Stream<BigDecimal> said =
                Stream.ofNullable(confirmed).filter(Confirmed::holds).map(held -> held.reach(claim));
        Stream<BigDecimal> decided =
                decisions.stream().filter(ResourceGate::counts).map(Decided::share);
        return Stream.of(said, decided, Stream.ofNullable(claim.startedShare()))
                .flatMap(settled -> settled)
                .max(Comparator.naturalOrder())
                .or(() -> denied(confirmed, decisions))
                .map(settled -> claim.share().subtract(settled).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /** Beside which nothing more was to be had: the budget does not hold it, it was refused, or conditions are open. */
    private static Optional<BigDecimal> denied(@Nullable Confirmed confirmed, List<Decided> decisions) {
        return Stream.concat(
                        Stream.ofNullable(confirmed).map(Confirmed::share),
                        decisions.stream().map(Decided::share))
                .min(Comparator.naturalOrder());
    }

    /** Nobody has said yet whether the budget holds the rise, or it does not. */
    private static GateState stateOfRise(Claim claim, @Nullable Confirmed confirmed) {
        return confirmed != null && !confirmed.holds() && confirmed.stands(claim)
                ? GateState.DECISION_NEEDED
                : GateState.COST_RISEN;
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

    private static boolean counts(Decided decision) {
        return decision.grants() && !decision.open();
    }

    private static Need sum(List<Decided> decisions, Predicate<Decided> which) {
        return decisions.stream().filter(which).map(Decided::amount).reduce(Need.NONE, Need::plus);
    }
}
