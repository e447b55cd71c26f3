package de.ausgleich.shared.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers of things that have no natural code: UUIDs of version 7, which sort by their time. */
public final class Identifiers {

    private Identifiers() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
