package de.ausgleich.indicator;

/** How an indicator is made. */
public enum Kind {
    /** A figure that comes ready-made, with no counts behind it. */
    DELIVERED,
    /** Σ numerator / Σ denominator × 100. */
    SHARE,
    /** Σ numerator / Σ denominator × per. */
    RATE,
    /** Σ numerator / Σ denominator. */
    MEAN,
    /** Σ numerator. */
    COUNT,
    /** A share as per cent of the same share at a base date. */
    CHANGE
}
