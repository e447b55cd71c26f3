package de.ausgleich.measure;

/** What somebody may do with a measure now. */
public enum MeasureAct {
    EDIT,
    DISCARD,
    PLAN,
    START,
    COMPLETE,
    CANCEL,
    REOPEN,
    ANSWER,
    DOCUMENT,
    DECIDE,
    FUND,
    CONTRIBUTE
}
