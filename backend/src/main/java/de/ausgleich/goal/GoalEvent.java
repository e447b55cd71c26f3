package de.ausgleich.goal;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a goal.
 *
 * @param action a verb in past such as {@code proposed}
 * @param state in which it was afterwards
 * @param role by which it was done
 * @param organisation for which it was done
 */
public record GoalEvent(
        String action,
        GoalState state,
        String role,
        @Nullable Ref organisation,
        @Nullable String reason,
        Instant happenedAt) {}
