package de.ausgleich.measure.documentation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a measure ran, runs or will run.
 *
 * @param to last day; null while nobody knows it
 */
record Span(LocalDate from, @Nullable LocalDate to) {}
