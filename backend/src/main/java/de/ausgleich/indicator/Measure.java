package de.ausgleich.indicator;

/** What the reference date of a variable means. */
public enum Measure {
    /** Counted at the date (Bestand). */
    STOCK,
    /** Counted over a period that ends at the date (Bewegung): proceedings, examinations. */
    FLOW
}
