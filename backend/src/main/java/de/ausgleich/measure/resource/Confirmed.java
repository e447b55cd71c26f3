package de.ausgleich.measure.resource;

/**
 * What the planning said of the department's own budget.
 *
 * @param holds whether it holds the need
 * @param need of which it was said; a need above it asks again
 */
record Confirmed(boolean holds, Need need) {}
