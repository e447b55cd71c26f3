package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers with a strong entity tag; to GET 304 for whoever has that state already. */
@Singleton
public class Tagged {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    Tagged(ObjectMapper json) {
        this.json = json;
    }

    /** One thing, tagged by its version. */
    public <T> RestResponse<T> thing(Request request, T thing, int version) {
        return answer(request, thing, EntityTags.of(version));
    }

    /** One thing with something derived beside it: tagged by version and content, the version first. */
    public <T> RestResponse<T> thingAndMore(Request request, T thing, int version, Object more) {
        return answer(request, thing, new EntityTag(version + "." + digest(more)));
    }

    /** A list or anything else without a version of its own: tagged by its content. */
    public <T> RestResponse<T> content(Request request, T content) {
        return answer(request, content, new EntityTag(digest(content)));
    }

    /**
     * What is only made when the reader does not have it already.
     *
     * @param tag the same for the same answer, another for every other one
     */
    public <T> RestResponse<T> made(Request request, String tag, Supplier<T> content) {
        return answering(request, new EntityTag(tag), content).build();
    }

    /**
     * A file that is only made when the reader does not have it already.
     *
     * @param tag the same for the same content, another for every other one
     * @param name under which it is saved: letters, digits, hyphens, underscores and full stops
     */
    public RestResponse<Object> file(Request request, String tag, String mediaType, String name, Supplier<?> content) {
        return this.<Object>answering(request, new EntityTag(tag), content::get)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** A file tagged by its content. */
    public RestResponse<Object> file(Request request, String mediaType, String name, String content) {
        return file(request, digest(content), mediaType, name, () -> content);
    }

    /** The same for the same content, another for every other one. */
    public String tagOf(Object content) {
        return digest(content);
    }

    /** Kept by nobody on the way and not on disk; who holds the tag in memory may ask with it. */
    private <T> RestResponse.ResponseBuilder<T> answering(Request request, EntityTag tag, Supplier<T> content) {
        boolean unchanged = request.evaluatePreconditions(tag) != null;
        RestResponse.ResponseBuilder<T> answer = unchanged
                ? RestResponse.ResponseBuilder.create(Response.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(content.get());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie");
    }

    /**
     * A PUT: 201 when it created, else 200.
     *
     * @param ifMatch the header as sent, a tag of {@link #thingAndMore} too
     * @param ifNoneMatch the header as sent
     * @param change what is to be done with what was sent
     * @throws Problem 400 when nothing was sent
     */
    public <S, T> RestResponse<T> put(
            @Nullable S sent,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            BiFunction<S, Condition, Put<T>> change) {
        Put<T> put = change.apply(Sent.required(sent), new Condition(version(ifMatch), ifNoneMatch));
        return RestResponse.ResponseBuilder.<T>create(put.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(put.thing())
                .tag(EntityTags.of(put.version()))
                .build();
    }

    /** The version that a tag names, without what {@link #thingAndMore} hung on to it. */
    public static @Nullable String version(@Nullable String ifMatch) {
        return ifMatch == null ? null : ifMatch.replaceAll("\"(\\d+)\\.[0-9a-f]+\"", "\"$1\"");
    }

    private <T> RestResponse<T> answer(Request request, T thing, EntityTag tag) {
        return answering(request, tag, () -> thing).build();
    }

    private String digest(Object content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
