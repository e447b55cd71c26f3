package de.ausgleich.observation;

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

    String schema() {
        return schema;
    }
}
