package de.ausgleich.monitoring;

import java.time.LocalDate;

/**
 * Which change is meant: of an indicator in a district, from one date to another.
 *
 * @param scheme in which the district's code has its meaning
 */
public record WarningKey(String indicator, String scheme, String district, LocalDate earlierDate, LocalDate date) {}
