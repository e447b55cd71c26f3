package de.ausgleich.goal;

import java.util.Optional;

/** Where a goal stands. */
public enum GoalState {
    /** Seen by the body that writes it and by the planning alone. */
    DRAFT,
    PROPOSED,
    /** Definition and baselines are frozen. */
    AGREED,
    CLOSED;

    /** The state that a step leads to; empty where the step is not possible. */
    Optional<GoalState> after(GoalStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case PROPOSAL -> this == DRAFT ? PROPOSED : null;
                    case AGREEMENT -> this == PROPOSED ? AGREED : null;
                    case CLOSURE -> this == AGREED ? CLOSED : null;
                    case RETURN -> this == DRAFT ? null : values()[ordinal() - 1];
                });
    }

    boolean isFrozen() {
        return this == AGREED || this == CLOSED;
    }
}
