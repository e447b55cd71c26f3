package de.ausgleich.goal;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal in a list.
 *
 * @param author the body that wrote it; null for the planning itself
 * @param targets how many it has
 * @param due when the first of them is due
 * @param mine whether the reader's own body wrote it or sees to it
 */
public record GoalSummary(
        UUID id,
        GoalKind kind,
        Ref area,
        String title,
        @Nullable BalanceLevel level,
        @Nullable Concern concern,
        List<Ref> frameworks,
        @Nullable Ref responsible,
        GoalState state,
        @Nullable Ref author,
        boolean mine,
        int targets,
        @Nullable LocalDate due,
        Instant changedAt,
        int version) {}
