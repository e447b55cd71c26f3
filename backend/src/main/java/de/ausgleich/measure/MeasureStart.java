package de.ausgleich.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The start of a measure. @param startedOn the day; today where left out, never a later one */
public record MeasureStart(@Nullable LocalDate startedOn) {}
