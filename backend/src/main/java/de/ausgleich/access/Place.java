package de.ausgleich.access;

/**
 * A district. Its code alone says nothing: another scheme uses the same number for another district.
 *
 * @param scheme the district scheme in which the code has its meaning
 */
public record Place(String scheme, String code) {}
