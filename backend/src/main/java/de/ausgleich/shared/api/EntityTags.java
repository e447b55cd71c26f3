package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who changes something says which state it is meant for. */
public final class EntityTags {

    private EntityTags() {}

    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The answer that carries a thing and its state. */
    public static Response.ResponseBuilder ok(Object thing, int version) {
        return Response.ok(thing).tag(of(version));
    }

    /**
     * @param ifMatch the header as sent
     * @param version the present version
     * @param current the present state, shown with 412
     * @throws Problem 428 without the header, 412 when it names another state
     */
    public static void require(@Nullable String ifMatch, int version, Supplier<Object> current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(Problem.Kind.PRECONDITION_MISSING, "precondition-missing");
        }
        for (String candidate : ifMatch.split(",")) {
            String tag = candidate.strip();
            if (tag.equals("*") || tag.equals("\"" + version + "\"")) {
                return;
            }
        }
        throw Problem.stale(current.get());
    }

    /** @throws Problem 428 unless the request says that it creates ({@code If-None-Match: *}) */
    public static void requireNew(@Nullable String ifNoneMatch) {
        if (!"*".equals(ifNoneMatch)) {
            throw Problem.of(Problem.Kind.PRECONDITION_MISSING, "precondition-missing");
        }
    }
}
