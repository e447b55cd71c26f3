package de.ausgleich.shared.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param code by which the API knows it
 * @param name in the reader's language
 * @param detail what tells it from others of its name
 */
public record Found(
        Type type, String code, String name, @Nullable String detail) {

    /** What sort of thing, the more likely wanted first. */
    public enum Type {
        DISTRICT,
        GOAL,
        INDICATOR,
        VARIABLE,
        SOURCE,
        SCHEME,
        DELIVERY
    }
}
