package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The character NUL stands in no text, and the database cannot keep it: named as a fault wherever it comes in. */
@Singleton
class PlainText implements ObjectMapperCustomizer {

    private static final String NUL = "\0";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("plain-text").addDeserializer(String.class, new Strings()));
    }

    @ServerRequestFilter
    void refuseInParameters(ContainerRequestContext request) {
        List<Violation> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.contains(NUL)))
                .map(parameter -> Violation.of(parameter.getKey(), "text.nul"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static final class Strings extends StringDeserializer {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && text.contains(NUL)) {
                throw context.weirdStringException(text, String.class, "NUL");
            }
            return text;
        }
    }
}
