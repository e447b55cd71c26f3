package de.ausgleich.measure.documentation;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureTargets;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what was written of a measure, and writes drafts. */
@Singleton
public class DocumentationService {

    private final MeasureBook book;
    private final MeasureTargets targets;
    private final Entries entries;
    private final FileTable files;
    private final Plan plan;
    private final DocumentationRules rules;
    private final DocumentationShape shape;
    private final DocumentationLog log;

    DocumentationService(
            MeasureBook book,
            MeasureTargets targets,
            Entries entries,
            FileTable files,
            Plan plan,
            DocumentationRules rules,
            DocumentationShape shape,
            DocumentationLog log) {
        this.book = book;
        this.targets = targets;
        this.entries = entries;
        this.files = files;
        this.plan = plan;
        this.rules = rules;
        this.shape = shape;
        this.log = log;
    }

    /** @throws Problem 404 when there is no such measure, or none in sight */
    @Transactional
    public List<PeriodEntry> all(UUID measure) {
        return shape.all(book.get(measure));
    }

    /** @throws Problem 404 for a measure or a period that is not there or not in sight */
    @Transactional
    public PeriodEntry get(UUID measure, String period) {
        return get(book.get(measure), period);
    }

    /** The newest first. @throws Problem 404 */
    @Transactional
    List<EntryAnswer> versions(UUID measure, String period) {
        MeasureFacts facts = book.get(measure);
        get(facts, period);
        return shape.versions(facts, period);
    }

    /** What was written, and whether it is the first of its period. */
    public record Recorded(PeriodEntry entry, boolean created) {}

    /**
     * Writes a draft, and submits it where that is asked for.
     *
     * @throws Problem 400 naming every fault; 403; 404; 409 when it is submitted or accepted, or not over yet; 412 and
     *     428 when something was written before and the state is another
     */
    @Transactional
    public Recorded record(UUID measure, String code, @Nullable String ifMatch, DocumentationRequest sent) {
        MeasureFacts facts = book.lock(measure);
        Written written = Written.of(entries.of(measure));
        Period period = period(facts, written, code);
        Capacity by = book.requireKeeping(facts);
        Optional<Entry> before = written.of(code).newest();
        if (before.isPresent() || ifMatch != null) {
            requireState(facts, code, written, ifMatch);
        }
        rules.check(sent, targets.counted(measure));
        requireWritable(period, before);
        Entry entry = before.orElseGet(() -> log.newEntry(measure, period));
        Object old = before.<Object>map(DocumentationLog.Trace::of).orElse(null);
        entry.cover(period);
        Optional<Entry> last = written.before(period);
        entry.put(sent, values(sent, last), last);
        if (sent.submits()) {
            requireOver(period);
            entry.enter(EntryState.SUBMITTED, log.now());
        } else {
            entry.touch(log.now());
        }
        entries.create(entry);
        log.record(by, action(sent, before.isEmpty()), facts, old, entry);
        return new Recorded(get(facts, code), before.isEmpty());
    }

    /** Throws a draft away; what was accepted before it goes on to count. @throws Problem 403; 404; 409; 412 and 428 */
    @Transactional
    void discard(UUID measure, String code, @Nullable String ifMatch) {
        MeasureFacts facts = book.lock(measure);
        Written written = Written.of(entries.of(measure));
        period(facts, written, code);
        Capacity by = book.requireKeeping(facts);
        Entry entry = forChange(facts, code, written, ifMatch);
        if (entry.state != EntryState.DRAFT) {
            throw Problem.rule("documentation-no-draft");
        }
        log.recordDiscarded(by, facts, entry);
        written.of(code).accepted().ifPresent(counts -> counts.version = entry.version + 1);
        files.detachAll(entry.id);
        entries.remove(entry);
        entries.flush();
    }

    PeriodEntry get(MeasureFacts measure, String period) {
        return shape.one(measure, period).orElseThrow(() -> unknown(period));
    }

    /** @throws Problem 404 for a period that the measure does not have */
    Period period(MeasureFacts measure, Written written, String code) {
        if (!book.seesInternal(measure) && written.of(code).accepted().isEmpty()) {
            throw unknown(code);
        }
        return plan.period(measure, written.marks(), code).orElseThrow(() -> unknown(code));
    }

    /** @throws Problem 404 where nothing was written; 412 and 428 when the state is another */
    Entry forChange(MeasureFacts measure, String code, Written written, @Nullable String ifMatch) {
        Entry entry = written.of(code).newest().orElseThrow(() -> unknown(code));
        requireState(measure, code, written, ifMatch);
        return entry;
    }

    /** The draft of a period, a new one where nothing was written. @throws Problem 409 when it cannot be written */
    Entry draft(MeasureFacts measure, Period period, Written written) {
        Optional<Entry> before = written.of(period.code()).newest();
        requireWritable(period, before);
        return before.orElseGet(() -> log.newEntry(measure.id(), period));
    }

    /** @throws Problem 409 before its last day */
    void requireOver(Period period) {
        if (!plan.isOver(period)) {
            throw Problem.rule("documentation-not-over", period.to());
        }
    }

    private void requireState(MeasureFacts measure, String code, Written written, @Nullable String ifMatch) {
        EntityTags.require(ifMatch, written.of(code).version(), () -> get(measure, code));
    }

    private void requireWritable(Period period, Optional<Entry> before) {
        if (!plan.hasBegun(period)) {
            throw Problem.rule("documentation-ahead", period.from());
        }
        before.ifPresent(entry -> {
            switch (entry.state) {
                case DRAFT, RETURNED -> {}
                case SUBMITTED -> throw Problem.rule("documentation-submitted");
                case ACCEPTED -> throw Problem.rule("documentation-accepted");
            }
        });
    }

    private static String action(DocumentationRequest sent, boolean isFirst) {
        if (sent.submits()) {
            return "submitted";
        }
        return isFirst ? "created" : "changed";
    }

    private static List<TargetValue> values(DocumentationRequest sent, Optional<Entry> last) {
        List<DocumentationRequest.Value> values = sent.values();
        if (values != null) {
            return values.stream().map(DocumentationRequest.Value::value).toList();
        }
        return last.filter(entry -> sent.isUnchanged()).map(Entry::counted).orElse(List.of());
    }

    private static Problem unknown(String period) {
        return Problem.notFound("documentation", period);
    }
}
