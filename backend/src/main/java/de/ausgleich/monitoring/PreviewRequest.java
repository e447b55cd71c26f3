package de.ausgleich.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ausgleich.indicator.IndicatorRequest;
import java.io.IOException;

/**
 * An indicator as somebody might put it.
 *
 * @param code under which it would be put
 * @param indicator the rest of it, beside the code
 */
@JsonDeserialize(using = PreviewRequest.Reading.class)
public record PreviewRequest(String code, @JsonUnwrapped IndicatorRequest indicator) {

    /** Reads the two apart, so that a field that neither has is a fault as everywhere. */
    static final class Reading extends JsonDeserializer<PreviewRequest> {

        @Override
        public PreviewRequest deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode all = context.readValue(parser, ObjectNode.class);
            JsonNode code = all.remove("code");
            return new PreviewRequest(
                    code == null ? "" : code.asText(), context.readTreeAsValue(all, IndicatorRequest.class));
        }
    }
}
