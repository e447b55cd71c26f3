package de.ausgleich.measure;

/** Where the question of resources stands. */
public enum GateState {
    /** Nothing is needed beside the organisation's own means. */
    NOT_NEEDED(true),
    /** The planning confirmed that the department's budget holds it. */
    HELD_BY_BUDGET(true),
    /** Decisions grant all that is needed. */
    COVERED(true),
    /** Nobody has said yet whether the budget holds it. */
    UNCONFIRMED(false),
    /** The budget does not hold it, and nothing is granted. */
    DECISION_NEEDED(false),
    /** It would be covered if the conditions of decisions were met. */
    CONDITIONS_OPEN(false),
    /** Less is granted than is needed. */
    NOT_ENOUGH(false),
    /** The cost has risen since the question was settled, and nobody has said whether the budget holds the rise. */
    COST_RISEN(false);

    private final boolean lets;

    GateState(boolean lets) {
        this.lets = lets;
    }

    /** Whether a measure may start. */
    public boolean lets() {
        return lets;
    }
}
