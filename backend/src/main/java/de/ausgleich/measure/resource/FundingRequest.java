package de.ausgleich.measure.resource;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A funding as somebody enters it.
 *
 * @param notice reference of the notice or the contract
 * @param amount in euros, at most two decimals
 */
public record FundingRequest(
        @NotBlank @Schema(implementation = FundingKind.class)
        String kind,

        @NotBlank @Size(max = 200) String funder,
        @NotBlank @Size(max = 200) String notice,
        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @NotNull @Positive @Digits(integer = 10, fraction = 2)
        BigDecimal amount,

        @Size(max = 2000) @Nullable String conditions,
        @Nullable LocalDate proofDue,
        @Nullable LocalDate proofSentOn) {}
