package de.ausgleich.shared.persistence;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers of things that have no natural code: UUIDs of version 7, which sort by their time. */
public final class Identifiers {

    private Identifiers() {}

    /** The identifier that a text is; empty for any other text. */
    public static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
