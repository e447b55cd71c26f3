package de.ausgleich.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a facility is judged.
 *
 * @param rating from 1, very good, to 5, bad
 * @param reason what the judgement rests on
 */
public record FacilityQuality(
        @NotNull @Min(1) @Max(5) Integer rating,
        @NotBlank @Size(max = 2000) String reason) {}
