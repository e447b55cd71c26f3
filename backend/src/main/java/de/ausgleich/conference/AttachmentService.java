package de.ausgleich.conference;

import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.shared.file.SafeFile;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Attaches pictures and documents to reports, hands them out to whoever sees the report, and takes them away for good.
 * Its body does so while the report is open; planning may take one away at any time, for it may show people.
 */
@Singleton
class AttachmentService {

    private static final int MOST_OF_ONE_REPORT = 10;
    private static final int LONGEST_DESCRIPTION = 300;

    private final FieldReportService reports;
    private final AttachmentTable stored;
    private final CurrentActor actor;
    private final Clock clock;

    AttachmentService(FieldReportService reports, AttachmentTable stored, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.stored = stored;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Problem 400 naming every fault; 404; 409 when the report is closed, another body's or full; 413, 415, 422 */
    @Transactional
    FieldReport attach(UUID report, AttachmentUpload upload, Locale language) {
        FieldReport before = reports.openAndOwn(report, "*", language);
        if (before.attachments().size() >= MOST_OF_ONE_REPORT) {
            throw Problem.rule("attachments-full", MOST_OF_ONE_REPORT);
        }
        List<Violation> faults = new ArrayList<>();
        String description = description(upload.description, faults);
        FileUpload file = upload.file;
        if (file == null) {
            faults.add(Violation.of("file", "field.required"));
        }
        if (file == null || !faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        SafeFile safe = SafeFile.of(content(file));
        stored.add(report, Identifiers.next(), safe, file.fileName(), description, clock.instant());
        return reports.changed(reports.writer(before), "attached", before, language);
    }

    /** @throws Problem 404; 409 when it is neither one's own and open nor planning that asks; 412 and 428 */
    @Transactional
    FieldReport detach(UUID report, UUID attachment, @Nullable String ifMatch, Locale language) {
        boolean anyTime = actor.get().rights().contains(Right.ANSWER_FIELD_REPORTS);
        FieldReport before =
                anyTime ? reports.found(report, ifMatch, language) : reports.openAndOwn(report, ifMatch, language);
        if (!stored.remove(report, attachment)) {
            throw Problem.notFound("attachment", attachment);
        }
        Capacity by = anyTime ? reports.planner() : reports.writer(before);
        return reports.changed(by, "detached", before, language);
    }

    /** @throws Problem 404 when there is none, or no such report in sight */
    @Transactional
    AttachedFile file(UUID report, UUID id, Locale language) {
        Attachment attachment = reports.get(report, language).attachments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("attachment", id));
        byte[] content = stored.content(report, id).orElseThrow(() -> Problem.notFound("attachment", id));
        return new AttachedFile(attachment, content);
    }

    record AttachedFile(Attachment attachment, byte[] content) {}

    private static String description(@Nullable String sent, List<Violation> faults) {
        String said = sent == null ? "" : sent.strip();
        if (said.isEmpty()) {
            faults.add(Violation.of("description", "field.required"));
        }
        if (said.length() > LONGEST_DESCRIPTION) {
            faults.add(Violation.of("description", "attachment.description", LONGEST_DESCRIPTION));
        }
        return said;
    }

    private static byte[] content(FileUpload file) {
        if (file.size() > SafeFile.MOST_BYTES) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "attachment-too-large");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
