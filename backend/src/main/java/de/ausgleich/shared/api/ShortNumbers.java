package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A few characters can be a number of millions of places, such as 1e50000000, with which a single sum takes minutes:
 * named as a fault wherever it comes in, before anything is computed.
 */
@Singleton
class ShortNumbers implements ObjectMapperCustomizer {

    private static final int MOST_PLACES = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("short-numbers").addDeserializer(BigDecimal.class, new Numbers()));
    }

    private static final class Numbers extends BigDecimalDeserializer {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal number = super.deserialize(parser, context);
            return number == null || isShort(number)
                    ? number
                    : (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, parser.getText(), "too long");
        }

        private static boolean isShort(BigDecimal number) {
            return Math.abs((long) number.scale()) <= MOST_PLACES && number.precision() <= MOST_PLACES;
        }
    }
}
