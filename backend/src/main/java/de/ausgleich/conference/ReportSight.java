package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import jakarta.persistence.Query;
import java.util.Set;

/**
 * Which reports somebody sees: all, or those of the own body, wherever it acts today, and those that speak of one of the
 * own districts. What was taken back is left to the body that wrote it.
 *
 * @param own codes of the bodies for which the reader reports
 */
record ReportSight(Reach reach, Set<String> own) {

    /** Of a report {@code r}, with the parameters that {@link #in} sets. */
    static final String CONDITION = """
            (cast(:everything as boolean) or r.organisation_code = any(:own) or exists (
                select 1 from ausgleich.field_report_district d
            """ + Reach.OWN + """
                where d.report_id = r.id))
            and (r.state <> 'WITHDRAWN' or r.organisation_code = any(:own))
            """;

    static ReportSight of(Actor reader) {
        return new ReportSight(reader.reach(Right.READ_FIELD_REPORTS), reader.organisations(Right.WRITE_FIELD_REPORTS));
    }

    Query in(Query query) {
        return reach.in(query).setParameter("own", own.toArray(String[]::new));
    }
}
