package de.ausgleich.audit;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Download;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Csv;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** The trail as a table to take away; that it was taken is an entry of its own. */
@Singleton
class AuditExport {

    private static final int MOST = 50_000;

    private final AuditEvents events;
    private final AuditTrail trail;
    private final Language language;

    AuditExport(AuditEvents events, AuditTrail trail, Language language) {
        this.events = events;
        this.trail = trail;
        this.language = language;
    }

    /** @throws Problem 409 when there is more than one file takes */
    Response csv(AuditFilter filter) {
        if (events.count(filter) > MOST) {
            throw Problem.rule("audit-export-too-large", MOST);
        }
        Csv csv = Csv.forSpreadsheets(language.locale())
                .row("sequence", "at", "role", "organisation", "action", "objectType", "objectId", "before", "after");
        for (AuditEvent event : events.newest(filter, MOST)) {
            csv.row(
                    event.sequence,
                    event.at,
                    event.role,
                    event.organisation,
                    event.action,
                    event.objectType,
                    event.objectId,
                    event.before,
                    event.after);
        }
        trail.record(Right.READ_AUDIT, "exported", "audit-trail", "csv", null, filter.told());
        return Download.csv(csv, "audit-trail.csv");
    }
}
