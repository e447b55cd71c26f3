package de.ausgleich.indicator;

import java.time.Instant;

/**
 * One version of a definition.
 *
 * @param validFrom since when it is, or was, the valid one
 */
public record Version<D>(int version, Instant validFrom, D definition) {}
