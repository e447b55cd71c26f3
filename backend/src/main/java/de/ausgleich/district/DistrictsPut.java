package de.ausgleich.district;

/**
 * What a file of areas changed in a scheme.
 *
 * @param withBoundary areas that have a boundary now
 * @param version the scheme's version now
 */
public record DistrictsPut(int added, int changed, int removed, int unchanged, int withBoundary, int version) {}
