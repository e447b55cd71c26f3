package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What came with a request. */
public final class Sent {

    private Sent() {}

    /** @throws Problem 400 when nothing came */
    public static <T> T required(@Nullable T content) {
        if (content == null) {
            throw Problem.invalid("", "field.json");
        }
        return content;
    }
}
