package de.ausgleich.statistics;

/** Why a cell has no number. The last five are signs that the delivering office sets itself. */
public enum Absence {
    /** No delivery says anything about this area. */
    NOT_DELIVERED,
    /** Sign {@code .}: secret or unknown. */
    SECRET_OR_UNKNOWN,
    /** Sign {@code x}: blocked, a number would make no sense here. */
    BLOCKED,
    /** Sign {@code k. A.}: not available. */
    NOT_AVAILABLE,
    /** Sign {@code /}: not reliable enough to be told. */
    UNRELIABLE,
    /** Sign {@code …}: comes later. */
    LATER
}
