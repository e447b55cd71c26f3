package de.ausgleich.measure.resource;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody records it.
 *
 * @param body that decided, such as a committee of the council
 * @param money in euros, at most two decimals; nothing where it was refused
 * @param staff in full-time equivalents, at most two decimals
 * @param paper number of the council paper
 * @param link where the paper can be read
 */
public record ResourceDecisionRequest(
        @NotBlank @Schema(implementation = Outcome.class) String outcome,

        @NotBlank @Size(max = 200) String body,
        @NotNull LocalDate date,

        @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
        BigDecimal money,

        @NotNull @PositiveOrZero @Digits(integer = 5, fraction = 2)
        BigDecimal staff,

        @NotBlank @Size(max = 60) String paper,
        @Size(max = 500) @Nullable String link,
        @Size(max = 2000) @Nullable String conditions,
        @Nullable LocalDate conditionsMetOn,
        @Size(max = 2000) @Nullable String words) {}
