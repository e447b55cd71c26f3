package de.ausgleich.measure.documentation;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.documentation.DocumentationLog.Trace;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.file.SafeFile;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Attaches pictures and documents to what is being written, and hands them out to who keeps the measure and to
 * planning. Planning may take one away for good at any time, for it may show people.
 */
@Singleton
class FileService {

    private static final int MOST_OF_ONE_PERIOD = 10;
    private static final int LONGEST_DESCRIPTION = 300;

    private final MeasureBook book;
    private final Entries entries;
    private final FileTable files;
    private final DocumentationService service;
    private final DocumentationLog log;

    FileService(
            MeasureBook book, Entries entries, FileTable files, DocumentationService service, DocumentationLog log) {
        this.book = book;
        this.entries = entries;
        this.files = files;
        this.service = service;
        this.log = log;
    }

    /** Of the newest version. @throws Problem 404 */
    @Transactional
    List<DocumentationFile> list(UUID measure, String period) {
        EntryAnswer entry = service.get(measure, period).entry();
        return entry == null ? List.of() : entry.files();
    }

    /** Begins a draft where nothing was written. @throws Problem 400 naming every fault; 403; 404; 409; 413, 415, 422 */
    @Transactional
    PeriodEntry attach(UUID measure, String code, FileUploadForm upload) {
        MeasureFacts facts = book.lock(measure);
        Written written = Written.of(entries.of(measure));
        Period period = service.period(facts, written, code);
        Capacity by = book.requireKeeping(facts);
        Entry entry = service.draft(facts, period, written);
        if (list(measure, code).size() >= MOST_OF_ONE_PERIOD) {
            throw Problem.rule("documentation-files-full", MOST_OF_ONE_PERIOD);
        }
        Faults faults = new Faults();
        String description = description(upload.description, faults);
        FileUpload file = upload.file;
        if (file == null) {
            faults.add("file", "field.required");
        }
        faults.refuse();
        String name = file == null ? null : file.fileName();
        SafeFile safe = SafeFile.of(content(file));
        entry.touch(log.now());
        entries.create(entry);
        entries.flush();
        files.add(entry.id, Identifiers.next(), safe, name, description, log.now());
        log.record(by, "attached", facts, null, entry);
        return service.get(facts, code);
    }

    /** @throws Problem 403; 404; 409 when it is neither being written nor planning that asks; 412 and 428 */
    @Transactional
    PeriodEntry detach(UUID measure, String code, UUID file, @Nullable String ifMatch) {
        MeasureFacts facts = book.lock(measure);
        Written written = Written.of(entries.of(measure));
        Period period = service.period(facts, written, code);
        Capacity by = book.requireKeeping(facts);
        Entry entry = service.forChange(facts, code, written, ifMatch);
        requireThere(measure, written.of(code), file);
        if (book.isPlanning()) {
            files.remove(file);
        } else {
            service.draft(facts, period, written);
            files.detach(entry.id, file);
        }
        entry.touch(log.now());
        log.record(by, "detached", facts, Trace.of(entry), entry);
        return service.get(facts, code);
    }

    /** @throws Problem 404 when there is none, or it is not to be seen */
    @Transactional
    AttachedFile file(UUID measure, String period, UUID id) {
        MeasureFacts facts = book.get(measure);
        service.get(facts, period);
        if (!book.seesInternal(facts)) {
            throw Problem.notFound("documentation-file", id);
        }
        DocumentationFile file =
                requireThere(measure, Written.of(entries.of(measure)).of(period), id);
        byte[] content = files.content(id).orElseThrow(() -> Problem.notFound("documentation-file", id));
        return new AttachedFile(file, content);
    }

    record AttachedFile(DocumentationFile file, byte[] content) {}

    /** Of any version of the period. */
    private DocumentationFile requireThere(UUID measure, EntryVersions versions, UUID id) {
        var attached = files.of(measure);
        return versions.all().stream()
                .flatMap(version -> attached.getOrDefault(version.id, List.of()).stream())
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("documentation-file", id));
    }

    private static String description(@Nullable String sent, Faults faults) {
        String said = sent == null ? "" : sent.strip();
        if (said.isEmpty()) {
            faults.add("description", "field.required");
        }
        if (said.length() > LONGEST_DESCRIPTION) {
            faults.add("description", "attachment.description", LONGEST_DESCRIPTION);
        }
        return said;
    }

    private static byte[] content(@Nullable FileUpload file) {
        if (file == null) {
            throw Problem.invalid("file", "field.required");
        }
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
