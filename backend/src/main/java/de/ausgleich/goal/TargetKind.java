package de.ausgleich.goal;

/** What is wanted of a figure, seen from its baseline (docs/methods/attainment.md). */
public enum TargetKind {
    /** A level. */
    VALUE,
    /** So many points more or less. */
    POINTS,
    /** A part of the baseline more or less. */
    FRACTION,
    /** Not a single case. */
    NONE,
    /** Stay within a tolerance. */
    HOLD
}
