package de.ausgleich.goal;

import de.ausgleich.statistics.Attainment;

/** Where a target stands at a date (docs/methods/attainment.md). */
public enum AttainmentState {
    ACHIEVED,
    ON_TRACK,
    BEHIND,
    WORSENED,
    HELD,
    LEFT,
    AWAITING_DATA,
    MISSED,
    NO_DATA,
    SUPPRESSED;

    static AttainmentState of(Attainment.State state) {
        return switch (state) {
            case ACHIEVED -> ACHIEVED;
            case ON_TRACK -> ON_TRACK;
            case BEHIND -> BEHIND;
            case WORSENED -> WORSENED;
            case HELD -> HELD;
            case LEFT -> LEFT;
            case AWAITING_DATA -> AWAITING_DATA;
            case MISSED -> MISSED;
            case NO_DATA -> NO_DATA;
            case SUPPRESSED -> SUPPRESSED;
        };
    }
}
