package de.ausgleich.organisation.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this application keeps of an account itself.
 *
 * @param disabled when and why it was shut out here; null where it was not
 */
record KeptAccount(
        User.@Nullable Disabled disabled, @Nullable Instant lastSignInAt) {

    static final KeptAccount NONE = new KeptAccount(null, null);
}
