package de.ausgleich.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this application itself knows of an account, whatever its token says.
 *
 * @param disabled nobody acts by this account, whenever its token was issued
 * @param refusedUntil tokens issued at or before this instant no longer count; null where all do
 * @param memberships those of today
 */
public record Standing(boolean disabled, @Nullable Instant refusedUntil, List<Membership> memberships) {

    /** Of an account that nothing is known of. */
    public static final Standing UNKNOWN = new Standing(false, null, List.of());

    boolean accepts(Instant issued) {
        return !disabled && (refusedUntil == null || issued.isAfter(refusedUntil));
    }
}
