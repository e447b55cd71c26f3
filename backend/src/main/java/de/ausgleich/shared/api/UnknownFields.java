package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request's content to its end before it is refused, so that every field that nobody knows, and every text that is
 * not what it should be, is named at once.
 */
@Provider
@Singleton
public class UnknownFields implements ReaderInterceptor, ObjectMapperCustomizer {

    /** The faults of the content that this thread is reading; none while it reads anything else. */
    private static final ThreadLocal<@Nullable List<Violation>> FOUND = new ThreadLocal<>();

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext content) throws IOException {
        List<Violation> found = new ArrayList<>();
        FOUND.set(found);
        try {
            Object read = content.proceed();
            if (!found.isEmpty()) {
                throw Problem.invalid(found);
            }
            return read;
        } finally {
            FOUND.remove();
        }
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new Handler());
    }

    private static final class Handler extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object bean,
                String name)
                throws IOException {
            List<Violation> found = FOUND.get();
            if (found == null) {
                return false;
            }
            found.add(Violation.of(path(context.getParser(), parser, name), "field.unknown"));
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> wanted, String text, String reason) throws IOException {
            List<Violation> found = FOUND.get();
            if (found == null || wanted.isPrimitive()) {
                return NOT_HANDLED;
            }
            JsonPointer at = context.getParser().getParsingContext().pathAsPointer();
            found.add(Violation.of(path(at), "field.format", text));
            return null;
        }

        /**
         * What a record does not know is kept and handed over when the record is complete. The content's own parser
         * then stands behind the record, or at the next of its fields.
         */
        private static String path(JsonParser content, JsonParser parser, String name) {
            JsonPointer at = content.getParsingContext().pathAsPointer();
            if (content == parser) {
                return path(at);
            }
            boolean behind = content.currentToken() == JsonToken.END_OBJECT;
            String record = path(behind ? at : at.head());
            return record.isEmpty() ? name : record + "." + name;
        }

        private static String path(@Nullable JsonPointer from) {
            StringBuilder path = new StringBuilder();
            JsonPointer at = from;
            while (at != null && !at.matches()) {
                path.append(at.mayMatchElement() ? "[" + at.getMatchingIndex() + "]" : "." + at.getMatchingProperty());
                at = at.tail();
            }
            return path.indexOf(".") == 0 ? path.substring(1) : path.toString();
        }
    }
}
