package de.ausgleich.shared.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers that are only made when the reader does not have them already (strong entity tags, 304). */
@Singleton
public class Conditional {

    private final Request request;

    Conditional(Request request) {
        this.request = request;
    }

    /**
     * @param tag the same for the same answer, another for every other one
     * @param content made only when it is needed
     */
    public Response answer(String tag, Supplier<Object> content) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(content.get()) : unchanged;
        return answer.tag(entityTag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization, Cookie")
                .build();
    }
}
