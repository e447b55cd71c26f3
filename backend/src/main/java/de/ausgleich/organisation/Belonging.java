package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership that is not over, with what is needed of its body to judge an account by it.
 *
 * @param id the membership
 * @param subject the account's identifier in the realm
 * @param from first day, which may still lie ahead
 * @param to last day; null while there is no end
 */
public record Belonging(
        UUID id,
        String subject,
        Ref organisation,
        BodyKind kind,
        @Nullable String function,
        LocalDate from,
        @Nullable LocalDate to) {}
