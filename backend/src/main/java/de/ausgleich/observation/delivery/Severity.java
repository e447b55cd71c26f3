package de.ausgleich.observation.delivery;

/** How much a finding weighs. */
enum Severity {
    /** Forbids publication. */
    ERROR,
    /** A person may accept it with a reason. */
    WARNING
}
