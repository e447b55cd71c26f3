package de.ausgleich.statistics;

/** How high an area stands in its tree; the order of the constants is the order of the levels. */
public enum Level {
    /** Statistical district (statistischer Bezirk): the areas for which counts are delivered. */
    DISTRICT,
    /** Borough (Stadtbezirk): several districts. */
    BOROUGH,
    /** The whole city (Gesamtstadt): exactly one, the root. */
    CITY;

    boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }
}
