package de.ausgleich.programme;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Place;
import de.ausgleich.access.Reach;
import java.util.List;
import java.util.Set;

/**
 * Which programme areas somebody sees: all, or those that hold, or held, one of the own districts.
 *
 * @param everything whether there is no limit
 */
record AreaSight(boolean everything, List<Place> districts) {

    /** Of an area {@code a}, with the parameters everything, schemes and codes. */
    static final String CONDITION = """
            (cast(:everything as boolean) or exists (
                select 1 from ausgleich.programme_area_district d
                join unnest(cast(:schemes as text[]), cast(:codes as text[])) as own(scheme, code)
                  on own.scheme = d.scheme_code and own.code = d.district_code
                where d.area_code = a.code))
            """;

    static AreaSight of(Actor reader, String right) {
        return switch (reader.reach(right)) {
            case Reach.Everywhere() -> new AreaSight(true, List.of());
            case Reach.Only(Set<Place> places) -> new AreaSight(false, List.copyOf(places));
        };
    }

    String[] schemes() {
        return districts.stream().map(Place::scheme).toArray(String[]::new);
    }

    String[] codes() {
        return districts.stream().map(Place::code).toArray(String[]::new);
    }
}
