package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which conferences somebody sees: all, or the own ones, those for one of the own districts, and those in which the own
 * body is a member. Minutes are read by who belongs to the conference or to one of its members, and by the planning.
 *
 * @param own codes of the bodies for which the reader reads the programme
 * @param planning whether the reader plans the programme
 */
record ConferenceSight(Reach reach, Set<String> own, boolean planning, LocalDate day) {

    /** Of a conference {@code o}: whether the reader belongs to it. */
    private static final String BELONGS = """
            (o.code = any(:own) or exists (
                select 1 from ausgleich.conference_member mine
                where mine.conference_code = o.code and mine.organisation_code = any(:own)
                  and mine.valid_from <= :day and (mine.valid_to is null or mine.valid_to >= :day)))
            """;

    /** Of a conference {@code o}: whether the reader reads its minutes. */
    static final String INSIDER = "(cast(:planning as boolean) or " + BELONGS + ")";

    /** Of a body {@code o}, with the parameters that {@link #in} sets. */
    static final String CONDITION =
            "o.kind = 'CONFERENCE' and (cast(:everything as boolean) or " + BELONGS + """
            or exists (
                select 1 from ausgleich.organisation_district d
            """ + Reach.OWN + """
                where d.organisation_code = o.code
                  and d.valid_from <= :day and (d.valid_to is null or d.valid_to >= :day)))
            """;

    /** Those to which the reader belongs, and the others. */
    static final String OWN = " and (cast(:mine as boolean) is null or cast(:mine as boolean) = " + BELONGS + ")";

    static ConferenceSight of(Actor reader, LocalDate day) {
        return new ConferenceSight(
                reader.reach(Right.READ_PROGRAMME),
                reader.organisations(Right.READ_PROGRAMME),
                reader.rights().contains(Right.MANAGE_PROGRAMME),
                day);
    }

    /** Sets the parameters of {@link #CONDITION}. */
    Query in(Query query) {
        return reach.in(query).setParameter("own", own.toArray(String[]::new)).setParameter("day", day);
    }

    /** As {@link #in}, of a statement that holds {@link #INSIDER} too. */
    Query withInsider(Query query) {
        return in(query).setParameter("planning", planning);
    }
}
