package de.ausgleich.observation;

import de.ausgleich.access.Role;
import de.ausgleich.indicator.Source;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** For whom is read: from which schema, over which connection. */
public enum Audience {
    /** Those whom the source's legal basis names: everything that was delivered. */
    RAW("raw"),
    /** Everybody else: what was released, over a connection that can read nothing else. */
    RELEASED("release");

    private final String schema;

    Audience(String schema) {
        this.schema = schema;
    }

    /**
     * Raw only for who belongs to the raw audience of every source.
     *
     * @param sources of all that is read together
     */
    public static Audience of(Collection<Source> sources, Set<Role> roles) {
        return sources.stream().noneMatch(source -> Collections.disjoint(source.rawRoles(), roles)) ? RAW : RELEASED;
    }

    String schema() {
        return schema;
    }
}
