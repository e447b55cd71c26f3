package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies are wanted.
 *
 * @param code one alone
 * @param text part of name or code
 * @param active whether it takes part on the day
 * @param sort {@code field,-other} of {@code name}, {@code code}, {@code kind}, {@code activeFrom}
 */
record OrganisationFilter(
        @Nullable String code,
        @Nullable BodyKind kind,
        @Nullable String text,
        @Nullable Boolean active,
        LocalDate day,
        String sort) {}
