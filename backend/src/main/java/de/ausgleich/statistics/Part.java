package de.ausgleich.statistics;

/** The places that a formula has for sums, in the order in which a lack of them is told. */
public enum Part {
    /** A figure that comes as it is. */
    READY_MADE,
    NUMERATOR,
    DENOMINATOR,
    BASE_NUMERATOR,
    BASE_DENOMINATOR;

    public boolean isAtBaseDate() {
        return this == BASE_NUMERATOR || this == BASE_DENOMINATOR;
    }

    /** Why there is no figure when this part is absent. */
    Reason lack(Absence absence) {
        return switch (this) {
            case READY_MADE, NUMERATOR -> Reason.of(absence);
            case DENOMINATOR -> absence == Absence.NOT_DELIVERED ? Reason.NO_DENOMINATOR : Reason.of(absence);
            case BASE_NUMERATOR, BASE_DENOMINATOR -> Reason.NO_BASE;
        };
    }
}
