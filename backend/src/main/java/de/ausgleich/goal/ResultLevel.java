package de.ausgleich.goal;

/** What a target counts in the results chain: what is done, what comes of it for people, what comes of it in the area. */
public enum ResultLevel {
    OUTPUT,
    OUTCOME,
    IMPACT
}
