package de.ausgleich.measure.resource;

import de.ausgleich.shared.problem.Problem;
import java.util.Comparator;
import java.util.Map;

/** By what decisions can be sorted. */
final class ResourceDecisionSort {

    private static final Map<String, Comparator<ResourceDecision>> ORDERS = Map.of(
            "date", Comparator.comparing(ResourceDecision::date),
            "measure", Comparator.comparing(decision -> decision.measure().title(), String.CASE_INSENSITIVE_ORDER),
            "organisation",
                    Comparator.comparing(decision -> decision.organisation().name(), String.CASE_INSENSITIVE_ORDER),
            "outcome", Comparator.comparing(ResourceDecision::outcome),
            "money", Comparator.comparing(ResourceDecision::money),
            "staff", Comparator.comparing(ResourceDecision::staff),
            "paper", Comparator.comparing(ResourceDecision::paper));

    private ResourceDecisionSort() {}

    /** @throws Problem 400 for something that decisions cannot be sorted by */
    static Comparator<ResourceDecision> of(String asked) {
        Comparator<ResourceDecision> order = (one, other) -> 0;
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            Comparator<ResourceDecision> next = ORDERS.get(descending ? part.substring(1) : part);
            if (next == null) {
                throw Problem.invalid(
                        "sort",
                        "parameter.sort",
                        String.join(", ", ORDERS.keySet().stream().sorted().toList()));
            }
            order = order.thenComparing(descending ? next.reversed() : next);
        }
        return order.thenComparing(ResourceDecision::id);
    }
}
