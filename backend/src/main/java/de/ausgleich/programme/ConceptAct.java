package de.ausgleich.programme;

/** What the reader may do with a version of an action concept now. */
public enum ConceptAct {
    EDIT,
    ADOPT,
    DISCARD,
    /** Begin the next version. */
    CONTINUE
}
