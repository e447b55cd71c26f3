package de.ausgleich.observation.delivery;

/**
 * How a cell can be read otherwise without doubt.
 *
 * @param from what stands there
 * @param to what is meant, as it would be written
 * @param shown the same for people: a district with its name
 */
record Correction(Kind kind, String from, String to, String shown) {

    /** Why there is no doubt. */
    enum Kind {
        /** The code but for its leading zeros, or for letters in their place. */
        LEADING_ZERO,
        /** The district's name, or another text that people have taken for it before. */
        SYNONYM,
        /** Letters that look like digits. */
        NUMBER,
        /** The row's name, or code and name together, tell the district. */
        DISTRICT
    }

    static Correction district(Kind kind, String from, KnownDistrict to) {
        return new Correction(kind, from, to.code(), to.code() + " " + to.name());
    }

    static Correction number(String from, String to) {
        return new Correction(Kind.NUMBER, from, to, to);
    }
}
