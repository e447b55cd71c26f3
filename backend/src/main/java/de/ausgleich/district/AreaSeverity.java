package de.ausgleich.district;

/** Whether a file of areas can be taken over as it is. */
enum AreaSeverity {
    /** It cannot. */
    ERROR,
    /** It can, if that is how it is meant. */
    WARNING
}
