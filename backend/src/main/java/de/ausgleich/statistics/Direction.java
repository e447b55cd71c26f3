package de.ausgleich.statistics;

/** Which way a figure is to go. */
public enum Direction {
    FALLING,
    RISING;

    /** −1 for falling, 1 for rising. */
    int sign() {
        return this == FALLING ? -1 : 1;
    }
}
