package de.ausgleich.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * An indicator of a need index.
 *
 * @param indicator its code
 * @param weight above 0; only its size beside the others matters
 */
public record NeedIndexComponent(
        @NotBlank String indicator,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
        BigDecimal weight) {}
