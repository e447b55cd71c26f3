package de.ausgleich.goal;

/** What takes a goal from one state to another. */
enum GoalStep {
    PROPOSAL,
    AGREEMENT,
    CLOSURE,
    /** One state back, with a reason. */
    RETURN
}
