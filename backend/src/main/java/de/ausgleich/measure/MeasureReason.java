package de.ausgleich.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a measure is completed, cancelled or taken up again.
 *
 * @param endedOn the day on which what ran ended; today where left out, and not asked for what is taken up again
 */
public record MeasureReason(
        @NotBlank @Size(max = 2000) String reason, @Nullable LocalDate endedOn) {}
