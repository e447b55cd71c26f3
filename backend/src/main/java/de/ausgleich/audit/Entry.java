package de.ausgleich.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who by role and organisation did what to what, when, and the states before and after.
 *
 * @param sequence place in the chain, counted from 1
 * @param organisation code of the body for which it was done
 * @param organisationName as it calls itself today
 * @param person whether it is kept apart who it was
 * @param digest of this entry and, through it, of all before it
 */
public record Entry(
        UUID id,
        @Nullable Long sequence,
        Instant at,
        String role,
        @Nullable String organisation,
        @Nullable String organisationName,
        String action,
        String objectType,
        String objectId,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        PersonKept person,
        @Nullable String digest) {

    /** What is kept of the person. */
    public enum PersonKept {
        /** The name can be looked at for a stated purpose. */
        KNOWN,
        /** It was erased, or its time is over. */
        FORGOTTEN,
        /** There was none: the installation itself, or before persons were kept. */
        NEVER
    }
}
