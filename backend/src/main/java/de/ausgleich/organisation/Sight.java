package de.ausgleich.organisation;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Reach;
import java.util.Set;

/**
 * Which bodies somebody sees: all, or the own ones, those that share a district with them, and the city's departments.
 *
 * @param own codes of the bodies for which the reader has the right
 */
record Sight(Reach reach, Set<String> own) {

    static Sight of(Actor reader, String right) {
        return new Sight(reader.reach(right), reader.organisations(right));
    }

    boolean everything() {
        return reach.isEverywhere();
    }
}
