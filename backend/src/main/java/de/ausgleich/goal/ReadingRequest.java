package de.ausgleich.goal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted at a date.
 *
 * @param denominator the whole of a share
 * @param source where the number comes from
 */
public record ReadingRequest(
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6)
        BigDecimal numerator,

        @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 6) @Nullable
        BigDecimal denominator,

        @NotBlank @Size(max = 300) String source,
        @Size(max = 2000) @Nullable String note) {}
