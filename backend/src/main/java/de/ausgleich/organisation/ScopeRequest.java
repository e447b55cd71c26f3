package de.ausgleich.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A district for which a body is to act or read.
 *
 * @param scheme the district scheme in which the code has its meaning
 * @param district code of a district
 * @param to last day; null while there is no end
 * @param purpose why the body has this district
 */
public record ScopeRequest(
        @NotBlank String scheme,
        @NotBlank String district,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotBlank @Size(max = 500) String purpose) {}
