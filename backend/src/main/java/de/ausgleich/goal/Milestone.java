package de.ausgleich.goal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be reached on the way.
 *
 * @param value in the target's unit
 */
@Embeddable
public record Milestone(
        @NotNull LocalDate day,
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value) {}
