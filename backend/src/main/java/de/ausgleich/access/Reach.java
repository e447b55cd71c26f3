package de.ausgleich.access;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For which districts a right holds. */
public sealed interface Reach {

    /** Joins districts {@code d} to those that {@link #in} tells a query. */
    String OWN = """
            join unnest(cast(:schemes as text[]), cast(:codes as text[])) as own(scheme, code)
              on own.scheme = d.scheme_code and own.code = d.district_code
            """;

    Reach EVERYWHERE = new Everywhere();
    Reach NOWHERE = new Only(Set.of());

    /** For the whole city. */
    record Everywhere() implements Reach {}

    /** For these districts and no other. */
    record Only(Set<Place> places) implements Reach {

        public Only {
            places = Set.copyOf(places);
        }
    }

    default boolean covers(String scheme, String district) {
        return switch (this) {
            case Everywhere() -> true;
            case Only(Set<Place> places) -> places.contains(new Place(scheme, district));
        };
    }

    /** Those of the districts of a scheme that it covers. */
    default Set<String> within(String scheme, Collection<String> districts) {
        return districts.stream().filter(code -> covers(scheme, code)).collect(Collectors.toUnmodifiableSet());
    }

    default boolean isEverywhere() {
        return this instanceof Everywhere;
    }

    /** Tells a query: {@code everything}, and by {@code schemes} and {@code codes} the districts where there is a limit. */
    default Query in(Query query) {
        return in(query, "");
    }

    /**
     * The same for a query that asks by two reaches.
     *
     * @param prefix of this one's parameters
     */
    default Query in(Query query, String prefix) {
        List<Place> limit =
                switch (this) {
                    case Everywhere() -> List.of();
                    case Only(Set<Place> places) -> List.copyOf(places);
                };
        return query.setParameter(prefix + "everything", isEverywhere())
                .setParameter(
                        prefix + "schemes", limit.stream().map(Place::scheme).toArray(String[]::new))
                .setParameter(prefix + "codes", limit.stream().map(Place::code).toArray(String[]::new));
    }

    /** What either covers. */
    default Reach or(Reach other) {
        return switch (this) {
            case Everywhere() -> this;
            case Only(Set<Place> mine) ->
                switch (other) {
                    case Everywhere() -> other;
                    case Only(Set<Place> theirs) -> {
                        Set<Place> both = new HashSet<>(mine);
                        both.addAll(theirs);
                        yield new Only(both);
                    }
                };
        };
    }
}
