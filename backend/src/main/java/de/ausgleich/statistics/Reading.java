package de.ausgleich.statistics;

import java.time.LocalDate;

/**
 * What was found at a date (Ablesung).
 *
 * @param figure in the target's own unit; without a value it is no reading, unless it is only hidden
 */
public record Reading(LocalDate date, Figure figure) {}
