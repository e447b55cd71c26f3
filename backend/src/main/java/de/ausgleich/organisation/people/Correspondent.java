package de.ausgleich.organisation.people;

import java.util.Locale;

/**
 * Somebody who can be written to.
 *
 * @param language in which
 */
public record Correspondent(String address, Locale language) {}
