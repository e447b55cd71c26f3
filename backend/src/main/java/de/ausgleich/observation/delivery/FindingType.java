package de.ausgleich.observation.delivery;

/** What can be wrong in a delivery. The names are part of the API. */
enum FindingType {
    /** No header row, no column with districts or none with figures could be made out. */
    NO_MAPPING(Severity.ERROR),
    /** A header and nothing below it. */
    EMPTY_FILE(Severity.ERROR),
    /** A column that the mapping, or the source's last delivery, has and this file lacks. */
    MISSING_COLUMN(Severity.ERROR),
    /** A column with figures that nobody has said anything about. */
    UNKNOWN_COLUMN(Severity.WARNING),
    UNKNOWN_VARIABLE(Severity.ERROR),
    /** The file says another reference date than the one entered. */
    OTHER_DATE(Severity.ERROR),
    /** Codes and names fit another district scheme clearly better. */
    WRONG_SCHEME(Severity.ERROR),
    UNKNOWN_DISTRICT(Severity.ERROR),
    DUPLICATE_DISTRICT(Severity.ERROR),
    MISSING_DISTRICT(Severity.WARNING),
    /** The district is there, its figure for one variable is not. */
    MISSING_VALUE(Severity.WARNING),
    /** Code and name belong to different districts, or the name is an unknown one. */
    NAME_DIFFERS(Severity.WARNING),
    NOT_A_NUMBER(Severity.ERROR),
    NEGATIVE(Severity.ERROR),
    FRACTION_IN_COUNT(Severity.ERROR),
    PART_ABOVE_WHOLE(Severity.ERROR),
    /** A total or subtotal that is not the sum of its rows. */
    TOTAL_MISMATCH(Severity.WARNING),
    IMPLAUSIBLE_JUMP(Severity.WARNING),
    /** The check itself came to no end, several times. */
    CHECK_FAILED(Severity.ERROR);

    private final Severity severity;

    FindingType(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
