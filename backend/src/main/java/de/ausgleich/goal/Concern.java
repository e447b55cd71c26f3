package de.ausgleich.goal;

/** What a goal is about. */
public enum Concern {
    INDIVIDUAL_SITUATION,
    TARGET_GROUP,
    INFRASTRUCTURE
}
