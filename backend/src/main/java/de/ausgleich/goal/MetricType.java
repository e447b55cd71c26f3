package de.ausgleich.goal;

/** How a metric of a target's own is stated. */
public enum MetricType {
    /** A whole number. */
    COUNT,
    /** A part of a whole, in per cent. */
    SHARE
}
