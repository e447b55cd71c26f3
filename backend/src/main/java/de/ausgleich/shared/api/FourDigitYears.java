package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads days and instants as RFC 3339 has them: a year has four digits. Others can be computed with, but not kept, and
 * are slips of the keyboard.
 */
final class FourDigitYears {

    private static final int FIRST = 1000;
    private static final int LAST = 9999;

    private FourDigitYears() {}

    /** @throws DateTimeException when it is no day of such a year */
    static LocalDate date(String text) {
        return checked(LocalDate.parse(text));
    }

    /** @throws DateTimeException when it is no instant of such a year */
    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        checked(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }

    private static LocalDate checked(LocalDate day) {
        if (day.getYear() < FIRST || day.getYear() > LAST) {
            throw new DateTimeException("year " + day.getYear());
        }
        return day;
    }

    /** The same for what is sent as JSON, where a day is a text and nothing else. */
    static final class Days extends StdDeserializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getText();
            try {
                return date(text);
            } catch (DateTimeException unreadable) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
            }
        }
    }
}
