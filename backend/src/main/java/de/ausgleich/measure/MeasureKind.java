package de.ausgleich.measure;

/** What sort of undertaking it is: something lasting, or something with an end. */
public enum MeasureKind {
    MEASURE,
    PROJECT
}
