package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The history of reports. */
final class KeptFieldReports {

    private KeptFieldReports() {}

    @Produces
    @Singleton
    static Kept fieldReports(FieldReportTable stored, CurrentActor actor) {
        return new Kept(
                "field-report",
                List.of(FieldReportService.OBJECT),
                Right.WRITE_FIELD_REPORTS,
                id -> isThere(stored, id, actor.get()));
    }

    private static boolean isThere(FieldReportTable stored, String id, Actor reader) {
        try {
            return stored.find(UUID.fromString(id), ReportSight.of(reader)).isPresent();
        } catch (IllegalArgumentException noIdentifier) {
            return false;
        }
    }
}
