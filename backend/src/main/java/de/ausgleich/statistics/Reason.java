package de.ausgleich.statistics;

/** Why there is no figure; whoever shows it turns it into a sentence. */
public enum Reason {
    // Missing
    /** Nothing was delivered for this area. */
    NOT_DELIVERED,
    SECRET_OR_UNKNOWN,
    BLOCKED,
    NOT_AVAILABLE,
    UNRELIABLE,
    LATER,
    /** There is a numerator, but no denominator was delivered. */
    NO_DENOMINATOR,
    /** The share at the base date lacks a part. */
    NO_BASE,

    // Not computable
    ZERO_DENOMINATOR,
    /** The share at the base date is zero: nothing can be a per cent of it. */
    BASE_ZERO,
    /** The denominator at the base date is zero. */
    BASE_ZERO_DENOMINATOR,
    /** Numerator and denominator do not cover the same districts, and the difference cannot be taken out. */
    COVERAGE_DIFFERS,
    /** A figure that came ready-made for each area cannot be summed over several. */
    NOT_SUMMABLE,

    // Suppressed
    /** Something that goes into it is confidential. */
    CONFIDENTIAL,
    /** The denominator is below the base from which the indicator is released. */
    BELOW_RELEASE_BASE;

    static Reason of(Absence absence) {
        return switch (absence) {
            case NOT_DELIVERED -> NOT_DELIVERED;
            case SECRET_OR_UNKNOWN -> SECRET_OR_UNKNOWN;
            case BLOCKED -> BLOCKED;
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case UNRELIABLE -> UNRELIABLE;
            case LATER -> LATER;
        };
    }
}
