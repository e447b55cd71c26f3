package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A break in a series: from this reference date on counts are not comparable with earlier ones.
 *
 * @param note what changed
 */
public record Break(@NotNull LocalDate date, @NotNull @Valid Bilingual note) {}
