package de.ausgleich.statistics;

/** The places that a formula has for sums, in the order in which a lack of them is told. */
enum Part {
    NUMERATOR,
    DENOMINATOR,
    BASE_NUMERATOR,
    BASE_DENOMINATOR;

    boolean isAtBaseDate() {
        return this == BASE_NUMERATOR || this == BASE_DENOMINATOR;
    }

    /** Why there is no figure when this part is absent. */
    Reason lack(Absence absence) {
        return switch (this) {
            case NUMERATOR -> Reason.of(absence);
            case DENOMINATOR -> absence == Absence.NOT_DELIVERED ? Reason.NO_DENOMINATOR : Reason.of(absence);
            case BASE_NUMERATOR, BASE_DENOMINATOR -> Reason.NO_BASE;
        };
    }
}
