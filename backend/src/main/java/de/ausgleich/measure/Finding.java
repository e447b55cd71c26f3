package de.ausgleich.measure;

/** Something about a measure that somebody should look at. */
public enum Finding {
    /** It serves no goal. */
    NO_GOAL,
    /** It runs and none of its targets counts what comes of it for people. */
    NO_OUTCOME_TARGET,
    /** It began before the period of a grant. */
    BEGUN_BEFORE_GRANT,
    /** A proof of use is due and not sent. */
    PROOF_OVERDUE,
    /** It runs and needs more than was decided. */
    COST_NOT_COVERED,
    /** A decision has conditions that are not met. */
    DECISION_CONDITIONS_OPEN,
    /** The documentation of a period is due and not there. */
    DOCUMENTATION_OVERDUE
}
