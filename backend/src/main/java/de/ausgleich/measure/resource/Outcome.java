package de.ausgleich.measure.resource;

/** How it was decided on resources that were asked for. */
public enum Outcome {
    GRANTED,
    PARTIAL,
    REFUSED
}
