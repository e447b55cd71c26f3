package de.ausgleich.organisation.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this application keeps of an account itself.
 *
 * @param disabled when and why it was shut out here; null where it was not
 * @param everywhere whether Keycloak has shut it out as well, so that letting in again is told there
 */
record KeptAccount(
        User.@Nullable Disabled disabled,
        boolean everywhere,
        @Nullable Instant lastSignInAt) {

    static final KeptAccount NONE = new KeptAccount(null, false, null);

    /** What still counts of it: an account that Keycloak has let in again since is not shut out any more. */
    User.@Nullable Disabled disabled(boolean enabledInKeycloak) {
        return everywhere && enabledInKeycloak ? null : disabled;
    }
}
