package de.ausgleich.programme;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import jakarta.persistence.Query;

/**
 * Which versions somebody sees: adopted ones of areas in sight, drafts as planning or as a conference of the area.
 *
 * @param areas the districts whose areas are in sight
 * @param drafts the districts whose areas' drafts are in sight
 */
record ConceptSight(Reach areas, Reach drafts) {

    /** Of a concept {@code c} of an area {@code a}, with the parameters that {@link #in} sets. */
    static final String CONDITION = ProgrammeAreaTable.IN_SIGHT + """
             and (c.state = 'ADOPTED' or cast(:draft_everything as boolean) or exists (
                select 1 from ausgleich.programme_area_district d
                join unnest(cast(:draft_schemes as text[]), cast(:draft_codes as text[])) as own(scheme, code)
                  on own.scheme = d.scheme_code and own.code = d.district_code
                where d.area_code = a.code))
            """;

    static ConceptSight of(Actor reader) {
        Reach drafts = reader.capacities(Right.READ_PROGRAMME).stream()
                .filter(capacity -> capacity.role() == Role.DISTRICT_CONFERENCE)
                .map(Capacity::reach)
                .reduce(reader.reach(Right.MANAGE_PROGRAMME), Reach::or);
        return new ConceptSight(reader.reach(Right.READ_PROGRAMME), drafts);
    }

    Query in(Query query) {
        return drafts.in(areas.in(query), "draft_");
    }
}
