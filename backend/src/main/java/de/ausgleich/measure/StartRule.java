package de.ausgleich.measure;

/** What a measure needs before it starts. */
public enum StartRule {
    OBJECTIVE,
    GOAL,
    HYPOTHESIS,
    TARGET,
    OUTCOME_TARGET,
    BASELINE,
    DISTRICT,
    PERIOD,
    RESOURCES
}
