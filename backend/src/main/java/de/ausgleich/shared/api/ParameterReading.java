package de.ausgleich.shared.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters strictly, so that a slip is told as such and not as "nothing found". */
@Provider
public class ParameterReading implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return (ParamConverter<T>) of(type).orElse(null);
    }

    /** The strict reading of a type, if it has one. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Optional<ParamConverter<?>> of(Class<?> type) {
        if (type == LocalDate.class) {
            return Optional.of(new Strict<>(FourDigitYears::date, "parameter.date", ""));
        }
        if (type == Instant.class) {
            return Optional.of(new Strict<>(FourDigitYears::instant, "parameter.instant", ""));
        }
        if (type == UUID.class) {
            return Optional.of(new Strict<>(UUID::fromString, "parameter.identifier", ""));
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(new Strict<>(Integer::valueOf, "parameter.integer", ""));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Strict<>(ParameterReading::truth, "parameter.truth", ""));
        }
        return type.isEnum()
                ? Optional.of(new Strict<>(text -> Enum.valueOf((Class) type, text), "parameter.choice", choices(type)))
                : Optional.empty();
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Boolean truth(String text) {
        if (!Arrays.asList("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private record Strict<T>(Function<String, T> reading, String key, String choices) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            try {
                return text == null ? null : reading.apply(text);
            } catch (RuntimeException unreadable) {
                throw new BadValue(text, key, choices);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
