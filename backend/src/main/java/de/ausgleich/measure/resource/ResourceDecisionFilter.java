package de.ausgleich.measure.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which decisions are asked for. */
public class ResourceDecisionFilter {

    /** Part of the measure's title, the organisation, the body that decided or the paper's number. */
    @RestQuery
    @Nullable
    String q;

    @RestQuery
    List<Outcome> outcome = List.of();

    /** Code of the organisation that runs the measure. */
    @RestQuery
    @Nullable
    String organisation;

    @RestQuery
    @Nullable
    UUID measure;

    /** Whether conditions are still to be met. */
    @RestQuery
    @Nullable
    Boolean conditionsOpen;

    /** Decided on this day or later. */
    @RestQuery
    @Nullable
    LocalDate from;

    /** Decided on this day or earlier. */
    @RestQuery
    @Nullable
    LocalDate to;

    boolean wants(ResourceDecision decision) {
        return (outcome.isEmpty() || outcome.contains(decision.outcome()))
                && (organisation == null
                        || organisation.equals(decision.organisation().code()))
                && (measure == null || measure.equals(decision.measure().id()))
                && (conditionsOpen == null || conditionsOpen == decision.conditionsOpen())
                && (from == null || !decision.date().isBefore(from))
                && (to == null || !decision.date().isAfter(to))
                && says(decision);
    }

    private boolean says(ResourceDecision decision) {
        String part = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return Stream.of(decision.measure().title(), decision.organisation().name(), decision.body(), decision.paper())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }
}
