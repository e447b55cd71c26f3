package de.ausgleich.organisation;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody acts for a body. What is over stays readable.
 *
 * @param subject the account's identifier in the realm
 * @param function what the person does there, in the body's own words
 * @param to last day; null while there is no end
 * @param grantedBy by whom
 * @param ended when and by whom it was taken away; null where it was not
 */
@Schema(name = "Membership")
public record MembershipAnswer(
        UUID id,
        Ref organisation,
        String subject,
        @Nullable String function,
        LocalDate from,
        @Nullable LocalDate to,
        Granted grantedBy,
        @Nullable Ended ended,
        int version) {

    /** When and by whom something was done; the person's name stands in the trail alone. */
    public record Granted(Instant at, String role, @Nullable String organisation) {}

    /** The end before its time. */
    public record Ended(
            Instant at,
            String role,
            @Nullable String organisation,
            @Nullable String reason) {}

    /** What the trail keeps for ever: which account it was stands apart. */
    Trace trace() {
        return new Trace(organisation.code(), function, from, to, ended == null ? null : ended.reason());
    }

    record Trace(
            String organisation,
            @Nullable String function,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String endReason) {}
}
