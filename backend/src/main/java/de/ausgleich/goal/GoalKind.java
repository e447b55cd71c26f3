package de.ausgleich.goal;

/** Whose business it is. */
public enum GoalKind {
    /** A goal of this programme. */
    GOAL,
    /** What lies in another department's competence: recommended to it, and no goal of this programme. */
    RECOMMENDATION
}
