package de.ausgleich.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to act for a body.
 *
 * @param organisation code of the body
 * @param subject the account's identifier in the realm
 * @param function what the person does there
 * @param from first day; today where left out
 * @param to last day; null while there is no end
 */
public record NewMembership(
        @NotBlank String organisation,
        @NotBlank @Size(max = 255) String subject,
        @Size(max = 200) @Nullable String function,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
