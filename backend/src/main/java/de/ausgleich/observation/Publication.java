package de.ausgleich.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which one slice was the current one.
 *
 * @param edition since when, and which
 * @param until null while it is
 */
public record Publication(Edition edition, @Nullable Instant until) {

    public boolean isCurrentAt(Instant instant) {
        return !edition.publishedAt().isAfter(instant) && (until == null || until.isAfter(instant));
    }
}
