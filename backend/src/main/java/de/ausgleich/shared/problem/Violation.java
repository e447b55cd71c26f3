package de.ausgleich.shared.problem;

import java.util.List;

/**
 * One fault in what was sent.
 *
 * @param field path of the faulty field, as the client wrote it
 * @param key key of the sentence in the bundle {@code messages/problems}
 * @param arguments what the sentence names
 */
public record Violation(String field, String key, List<Object> arguments) {

    public static Violation of(String field, String key, Object... arguments) {
        return new Violation(field, key, List.of(arguments));
    }
}
