package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Role;
import de.ausgleich.conference.FieldReport;
import de.ausgleich.conference.FieldReportAnswerRequest;
import de.ausgleich.conference.FieldReportRequest;
import de.ausgleich.conference.FieldReportService;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The demonstration's reports from the field, all of them made up. */
@Singleton
class DemonstrationReports {

    private final FieldReportService reports;
    private final ObjectMapper json;

    DemonstrationReports(FieldReportService reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    /**
     * An entry of the file.
     *
     * @param body code of the body that reports
     * @param role by which somebody reports for it
     */
    record Entry(
            String body,
            String role,
            FieldReportRequest report,
            @Nullable FieldReportAnswerRequest answer) {}

    void load(Path file) {
        try {
            for (Entry entry : json.readValue(file.toFile(), Entry[].class)) {
                load(entry);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(Entry entry) {
        Capacity by = new Capacity(
                Role.of(entry.role()).orElseThrow(),
                new Organisation(entry.body(), entry.body()),
                null,
                Reach.EVERYWHERE);
        FieldReport entered = reports.enter(entry.report(), by, Locale.GERMAN);
        FieldReportAnswerRequest answer = entry.answer();
        if (answer != null) {
            reports.answer(entered.id(), "\"" + entered.version() + "\"", answer, Locale.GERMAN);
        }
    }
}
