package de.ausgleich.indicator;

/** Which direction is worse. */
public enum Polarity {
    HIGHER_IS_WORSE,
    LOWER_IS_WORSE,
    NEUTRAL
}
