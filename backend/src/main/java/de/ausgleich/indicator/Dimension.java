package de.ausgleich.indicator;

/** What an indicator tells about. */
public enum Dimension {
    /** How people live. */
    LIFE_SITUATION,
    /** What a place offers. */
    PLACE
}
