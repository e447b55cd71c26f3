package de.ausgleich.measure.resource;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an accepted documentation says was spent.
 *
 * @param to last day of its period
 * @param cost in euros
 */
record Spent(LocalDate to, BigDecimal cost) {}
