package de.ausgleich.shared.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content that comes in parts, as a form does: two are the same when all their parts are. */
public interface InParts {

    /** The parts, always in the same order; null for one that was left out. */
    List<@Nullable Object> parts();
}
