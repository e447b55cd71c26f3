package de.ausgleich.observation.delivery;

/** What the check of a file is busy with, in this order. */
enum CheckPhase {
    /** Places and figures are read; counted in rows of the file. */
    READING,
    /** They are compared with each other and with what is published; counted in steps. */
    COMPARING,
    /** Plan and findings are kept; counted in figures. */
    KEEPING
}
