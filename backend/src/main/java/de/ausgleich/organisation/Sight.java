package de.ausgleich.organisation;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Place;
import de.ausgleich.access.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which bodies somebody sees: all, or the own ones, those that share a district with them, and the city's departments.
 *
 * @param everything whether there is no limit
 * @param own codes of the bodies for which the reader has the right
 */
record Sight(boolean everything, Set<String> own, List<Place> districts) {

    static Sight of(Actor reader, String right) {
        Set<String> own = reader.organisations(right);
        return switch (reader.reach(right)) {
            case Reach.Everywhere() -> new Sight(true, own, List.of());
            case Reach.Only(Set<Place> places) ->
                new Sight(
                        false,
                        own,
                        places.stream()
                                .sorted(Comparator.comparing(Place::scheme).thenComparing(Place::code))
                                .toList());
        };
    }

    String[] schemes() {
        return districts.stream().map(Place::scheme).toArray(String[]::new);
    }

    String[] codes() {
        return districts.stream().map(Place::code).toArray(String[]::new);
    }
}
