package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Place;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import java.util.List;
import java.util.Set;

/**
 * Which reports somebody sees: all, or those that speak of one of the own districts. What was taken back is left to
 * the body that wrote it.
 *
 * @param everything whether there is no limit
 * @param own codes of the bodies for which the reader reports
 */
record ReportSight(boolean everything, List<Place> districts, Set<String> own) {

    /** Of a report {@code r}. */
    static final String CONDITION = """
            (cast(:everything as boolean) or exists (
                select 1 from ausgleich.field_report_district d
                join unnest(cast(:schemes as text[]), cast(:codes as text[])) as mine(scheme, code)
                  on mine.scheme = d.scheme_code and mine.code = d.district_code
                where d.report_id = r.id))
            and (r.state <> 'WITHDRAWN' or r.organisation_code = any(:own))
            """;

    static ReportSight of(Actor reader) {
        Set<String> own = reader.organisations(Right.WRITE_FIELD_REPORTS);
        return switch (reader.reach(Right.READ_FIELD_REPORTS)) {
            case Reach.Everywhere() -> new ReportSight(true, List.of(), own);
            case Reach.Only(Set<Place> places) -> new ReportSight(false, List.copyOf(places), own);
        };
    }

    String[] schemes() {
        return districts.stream().map(Place::scheme).toArray(String[]::new);
    }

    String[] codes() {
        return districts.stream().map(Place::code).toArray(String[]::new);
    }

    String[] bodies() {
        return own.toArray(String[]::new);
    }
}
