package de.ausgleich.measure.documentation;

/** What the reader may do with a period now. */
public enum DocumentationAct {
    WRITE,
    SUBMIT,
    WITHDRAW,
    ACCEPT,
    RETURN,
    /** Begin a new version of what was accepted. */
    CORRECT,
    /** Throw a draft away. */
    DISCARD
}
