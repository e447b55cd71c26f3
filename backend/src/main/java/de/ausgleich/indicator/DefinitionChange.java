package de.ausgleich.indicator;

import java.time.Instant;

/**
 * From when on an indicator is computed in another way.
 *
 * @param version of the definition from then on
 * @param note the formula before and after, in words
 */
public record DefinitionChange(int version, Instant validFrom, String note) {}
