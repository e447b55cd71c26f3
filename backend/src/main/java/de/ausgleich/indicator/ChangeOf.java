package de.ausgleich.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a change is a change of.
 *
 * @param indicator code of a SHARE
 * @param baseDate the date at which that share is set to 100
 */
public record ChangeOf(@NotBlank String indicator, @NotNull LocalDate baseDate) {}
