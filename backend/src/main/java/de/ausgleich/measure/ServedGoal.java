package de.ausgleich.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a measure serves, as stored.
 *
 * @param hypothesis how it is supposed to have an effect on the goal
 */
@Embeddable
record ServedGoal(
        @Column(name = "goal_id") UUID goal, @Nullable String hypothesis) {}
