package de.ausgleich.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which memberships are wanted.
 *
 * @param current whether it holds on the day; null for all
 */
record MembershipFilter(
        @Nullable UUID id,
        @Nullable String organisation,
        @Nullable String subject,
        @Nullable Boolean current,
        LocalDate day) {

    static MembershipFilter one(UUID id, LocalDate day) {
        return new MembershipFilter(id, null, null, null, day);
    }
}
