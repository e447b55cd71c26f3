package de.ausgleich.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * From when on a change against the newest earlier date is implausible and asks a person to look.
 *
 * @param factor above it, or below its inverse; more than 1
 * @param minimum cases from which on the factor is looked at
 * @param deviations robust standard deviations of all districts' changes
 */
public record Jump(
        @NotNull @DecimalMin(value = "1", inclusive = false) @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal factor,

        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal minimum,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal deviations) {

    static final Jump USUAL = new Jump(BigDecimal.valueOf(3), BigDecimal.valueOf(20), BigDecimal.valueOf(6));
}
