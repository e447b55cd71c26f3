package de.ausgleich.measure;

/** How often what was done is written down. */
public enum Rhythm {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}
