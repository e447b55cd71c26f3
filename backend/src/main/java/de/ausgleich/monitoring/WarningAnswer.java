package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a warning.
 *
 * @param note for those who may answer warnings; null for others, and where none was written
 * @param organisation the body for which it was said; null for a role without one
 * @param version of the answer, from 1
 */
public record WarningAnswer(
        UUID id, Kind kind, @Nullable String note, @Nullable Ref organisation, Instant answeredAt, int version) {

    /** What becomes of it. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "WarningAnswerKind")
    public enum Kind {
        /** The cause is known, and nothing is to be done. */
        KNOWN_CAUSE,
        /** The data are wrong. */
        DATA_ERROR,
        /** Somebody looks into it. */
        IN_HAND
    }

    /** Whether it calls data wrong that have been published anew since. */
    boolean isOutdated(Instant published) {
        return kind == Kind.DATA_ERROR && answeredAt.isBefore(published);
    }
}
