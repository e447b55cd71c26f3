package de.ausgleich.measure;

/** What takes a measure to another state. */
public enum MeasureStep {
    PLANNING,
    START,
    COMPLETION,
    CANCELLATION,
    REOPENING
}
