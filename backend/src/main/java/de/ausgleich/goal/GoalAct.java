package de.ausgleich.goal;

/** What can be done with a goal. */
public enum GoalAct {
    EDIT,
    DISCARD,
    PROPOSE,
    AGREE,
    CLOSE,
    RETURN,
    COMMENT
}
