package de.ausgleich.observation.delivery;

/** Where the figures of a row belong. */
sealed interface Place {

    /** A district of the scheme. */
    record District(KnownDistrict district) implements Place {}

    /** The sum over a borough or the whole city; of a ready-made figure that area's own value. */
    record Sum(KnownDistrict area) implements Place {}

    /** Cases that belong to the city and to no district of it. */
    record Unassigned(KnownDistrict city) implements Place {}

    /** @param text what the file calls the area: its code, or the name where there is no code */
    record Unknown(String text) implements Place {}
}
