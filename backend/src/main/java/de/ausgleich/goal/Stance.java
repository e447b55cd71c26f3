package de.ausgleich.goal;

/** Where somebody stands to a goal. */
public enum Stance {
    AGREES,
    RESERVES,
    DISSENTS
}
