package de.ausgleich.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a measure serves, as stored.
 *
 * @param hypothesis how it is supposed to have an effect on the goal
 * @param position its place among those of the measure; where a goal was thrown away, its place stays empty
 */
@Embeddable
record ServedGoal(
        @Column(name = "goal_id") UUID goal, @Nullable String hypothesis, int position) {

    /** To compare goals wherever they stand. */
    ServedGoal anywhere() {
        return new ServedGoal(goal, hypothesis, 0);
    }
}
