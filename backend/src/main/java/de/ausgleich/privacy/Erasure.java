package de.ausgleich.privacy;

import java.util.Map;

/**
 * What was erased.
 *
 * @param pseudonym stands where the person stood; it leads back to nobody
 * @param records how many records said something of the person, by sort
 */
public record Erasure(String pseudonym, Map<String, Integer> records) {}
