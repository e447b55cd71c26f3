package de.ausgleich.measure;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import jakarta.persistence.Query;
import java.util.Set;

/**
 * Which measures somebody sees: the planning all; a body its own; who reads the programme in certain districts, or in
 * all, those there that are more than an idea, and what is recommended to other departments.
 *
 * @param all the planning's
 * @param bodies the reader's own
 */
public record MeasureSight(boolean all, Set<String> bodies, Reach reach) {

    /** Of a measure {@code m}, with the parameters that {@link #in} sets. */
    public static final String CONDITION = """
            (cast(:seesall as boolean)
             or m.organisation_code = any(cast(:seesbodies as text[]))
             or ((m.state <> 'IDEA' or not m.managed) and (cast(:seeseverything as boolean) or exists (
                select 1 from ausgleich.measure_district d
                join unnest(cast(:seesschemes as text[]), cast(:seescodes as text[])) as own(scheme, code)
                  on own.scheme = d.scheme_code and own.code = d.district_code
                where d.measure_id = m.id))))
            """;

    public static MeasureSight of(Actor reader) {
        return new MeasureSight(
                !reader.capacities(Right.MANAGE_PROGRAMME).isEmpty(),
                reader.organisations(Right.RUN_MEASURES),
                reader.reach(Right.READ_PROGRAMME));
    }

    public Query in(Query query) {
        return reach.in(query, "sees")
                .setParameter("seesall", all)
                .setParameter("seesbodies", bodies.toArray(String[]::new));
    }
}
