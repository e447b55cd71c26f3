package de.ausgleich.programme;

/** Where a version of an action concept stands. */
public enum ConceptState {
    DRAFT,
    /** Decided; it does not change any more. */
    ADOPTED
}
