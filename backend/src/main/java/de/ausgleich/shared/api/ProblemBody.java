package de.ausgleich.shared.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import de.ausgleich.shared.text.Texts;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the one form in which anything says what went wrong (RFC 9457). */
@Singleton
public class ProblemBody {

    /** After a 503: when it is worth trying again. */
    public static final String RETRY_AFTER_SECONDS = "30";

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:ausgleich:problem:";
    private static final Texts TEXTS = new Texts("messages/problems");

    /**
     * @param type stable name of the problem
     * @param title short, in the reader's language
     * @param status the answer's status
     * @param detail what happened here and what to do
     * @param violations every faulty field; empty where no field is at fault
     * @param current the present state, where an older one was meant
     */
    @Schema(name = "Problem")
    public record Content(
            String type,
            String title,
            int status,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> violations,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object current) {}

    /** One faulty field. */
    @Schema(name = "Violation")
    public record Fault(String field, String message) {}

    private final ObjectMapper json;

    ProblemBody(ObjectMapper json) {
        this.json = json;
    }

    static Content of(Problem problem, int status, Locale language) {
        List<Fault> faults = problem.violations().stream()
                .map(violation -> fault(violation, language))
                .toList();
        return content(status, problem.key(), problem.arguments(), faults, problem.current(), language);
    }

    static Content of(int status, String key, List<Fault> faults, Locale language) {
        return content(status, key, List.of(), faults, null, language);
    }

    /** Answers before any resource is reached. */
    public void write(RoutingContext context, int status, String key) {
        write(context, status, key, List.of());
    }

    /** @param arguments what the problem's sentences name */
    public void write(RoutingContext context, int status, String key, List<Object> arguments) {
        Locale language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(content(status, key, arguments, List.of(), null, language)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Content content(
            int status,
            String key,
            List<Object> arguments,
            List<Fault> faults,
            @Nullable Object current,
            Locale language) {
        return new Content(
                TYPE + key,
                TEXTS.in(language, key + ".title", arguments),
                status,
                TEXTS.in(language, key + ".detail", arguments),
                faults,
                current);
    }

    private static Fault fault(Violation violation, Locale language) {
        return new Fault(violation.field(), TEXTS.in(language, violation.key(), violation.arguments()));
    }
}
