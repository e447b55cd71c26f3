package de.ausgleich.statistics;

/** How a district of a newer scheme came to be ({@link Crosswalk}). */
public enum RecutKind {
    /** One older district, whole, with the same code. */
    SAME,
    /** One older district, whole, with another code. */
    RENUMBERED,
    /** Several older districts, each whole. */
    MERGED,
    /** A part of one older district. */
    SPLIT,
    /** Several older districts, at least one of them in part. */
    MIXED;

    /** Whether the newer district is a sum of older ones, so that their counts continue its series. */
    public boolean isContinued() {
        return this == SAME || this == RENUMBERED || this == MERGED;
    }
}
