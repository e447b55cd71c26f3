package de.ausgleich.observation;

import org.jspecify.annotations.Nullable;

/**
 * From which line of which file a number came.
 *
 * @param row null for what is summed from several lines
 */
public record Trace(@Nullable String fileName, @Nullable Integer row) {

    public static final Trace NONE = new Trace(null, null);
}
