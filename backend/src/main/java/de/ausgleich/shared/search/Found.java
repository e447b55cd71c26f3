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
        DISTRICT(true),
        PROGRAMME_AREA(false),
        GOAL(false),
        MEASURE(false),
        CONFERENCE(false),
        INDICATOR(true),
        VARIABLE(true),
        SOURCE(true),
        SCHEME(true),
        DELIVERY(true);

        private final boolean namedByCode;

        Type(boolean namedByCode) {
            this.namedByCode = namedByCode;
        }

        /** Whether people type its code; of others it is only an address. */
        boolean isNamedByCode() {
            return namedByCode;
        }
    }
}
