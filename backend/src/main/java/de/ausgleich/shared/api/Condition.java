package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a PUT says about the state it is meant for.
 *
 * @param ifMatch the header as sent: changes exactly that state
 * @param ifNoneMatch the header as sent: {@code *} creates
 */
public record Condition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /** Creates; refused when the thing is there already. */
    public static final Condition CREATE = new Condition(null, "*");

    /**
     * For a thing that is not there.
     *
     * @throws Problem 404 when a state of it was named, 428 when nothing was said
     */
    public void requireForNew(String what, String code) {
        if (ifMatch != null && ifNoneMatch == null) {
            throw Problem.notFound(what, code);
        }
        EntityTags.requireNew(ifNoneMatch);
    }

    /**
     * For a thing that is there.
     *
     * @throws Problem 412 when it was to be created or another state was named, 428 when nothing was said
     */
    public void requireForChange(String code, int version, Supplier<Object> current) {
        if (ifNoneMatch != null) {
            throw Problem.of(Problem.Kind.STALE, "already-exists", code);
        }
        EntityTags.require(ifMatch, version, current);
    }
}
