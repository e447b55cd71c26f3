package de.ausgleich.goal;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Place;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which goals somebody sees: the planning all; the rest of the city what is agreed; who acts for districts what is
 * proposed or agreed for areas that hold, or held, one of them, and the drafts of the same body.
 *
 * @param own each own district with the body for which the reader has it
 */
record GoalSight(boolean everything, boolean agreed, List<Own> own) {

    /** Of a goal {@code g}, with the parameters that {@link #in} sets. */
    static final String CONDITION = """
            (cast(:everything as boolean)
             or (cast(:agreed as boolean) and g.state in ('AGREED', 'CLOSED'))
             or exists (
                select 1 from ausgleich.programme_area_district d
                join unnest(cast(:schemes as text[]), cast(:codes as text[]), cast(:bodies as text[]))
                     as own(scheme, code, body)
                  on own.scheme = d.scheme_code and own.code = d.district_code
                where d.area_code = g.area_code and (g.state <> 'DRAFT' or g.author_code = own.body)))
            """;

    /** A district for which the reader acts. */
    record Own(String scheme, String code, @Nullable String body) {}

    static GoalSight of(Actor reader) {
        List<Capacity> reading = reader.capacities(Right.READ_PROGRAMME);
        return new GoalSight(
                !reader.capacities(Right.MANAGE_PROGRAMME).isEmpty(),
                reading.stream().anyMatch(capacity -> !capacity.role().isScoped()),
                reading.stream().flatMap(GoalSight::own).toList());
    }

    Query in(Query query) {
        return query.setParameter("everything", everything)
                .setParameter("agreed", agreed)
                .setParameter("schemes", each(Own::scheme))
                .setParameter("codes", each(Own::code))
                .setParameter("bodies", each(Own::body));
    }

    private @Nullable String[] each(Function<Own, @Nullable String> part) {
        @Nullable String[] all = new String[own.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = part.apply(own.get(i));
        }
        return all;
    }

    private static Stream<Own> own(Capacity capacity) {
        Organisation body = capacity.organisation();
        return switch (capacity.reach()) {
            case Reach.Everywhere() -> Stream.of();
            case Reach.Only(var places) ->
                places.stream()
                        .map((Place place) -> new Own(place.scheme(), place.code(), body == null ? null : body.code()));
        };
    }
}
