package de.ausgleich.measure.documentation;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureTargets;
import de.ausgleich.measure.documentation.DocumentationLog.Trace;
import de.ausgleich.measure.documentation.EntryState.Step;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes entries from state to state. */
@Singleton
public class DocumentationProgress {

    private final MeasureBook book;
    private final MeasureTargets targets;
    private final Entries entries;
    private final FileTable files;
    private final DocumentationService service;
    private final DocumentationRules rules;
    private final DocumentationLog log;

    DocumentationProgress(
            MeasureBook book,
            MeasureTargets targets,
            Entries entries,
            FileTable files,
            DocumentationService service,
            DocumentationRules rules,
            DocumentationLog log) {
        this.book = book;
        this.targets = targets;
        this.entries = entries;
        this.files = files;
        this.service = service;
        this.rules = rules;
        this.log = log;
    }

    /** @throws Problem 400 naming what is missing; 403; 404; 409; 412 and 428 */
    @Transactional
    public PeriodEntry submit(UUID measure, String period, @Nullable String ifMatch) {
        Step step = Step.SUBMISSION;
        return go(measure, period, ifMatch, step, false, "submitted", (facts, written, entry) -> {
            Period days = service.period(facts, written, period);
            rules.requireComplete(entry);
            service.requireOver(days);
            entry.cover(days);
        });
    }

    /** @throws Problem 403; 404; 409 unless it is submitted and not accepted; 412 and 428 */
    @Transactional
    public PeriodEntry withdraw(UUID measure, String period, @Nullable String ifMatch) {
        Step step = Step.WITHDRAWAL;
        return go(
                measure,
                period,
                ifMatch,
                step,
                false,
                "withdrawn",
                (facts, written, entry) -> entry.submittedAt = null);
    }

    /** The values become readings of the targets at the period's last day. @throws Problem 403; 404; 409; 412; 428 */
    @Transactional
    public PeriodEntry accept(UUID measure, String period, @Nullable String ifMatch) {
        Step step = Step.ACCEPTANCE;
        return go(measure, period, ifMatch, step, true, "accepted", (facts, written, entry) -> {
            entries.flush();
            written.of(period).accepted().ifPresent(before -> before.values
                    .keySet()
                    .forEach(target -> targets.unread(measure, target, before.to)));
            targets.counted(measure).stream()
                    .filter(target -> entry.to.isAfter(target.baselineDate()))
                    .forEach(target -> read(measure, target.id(), entry));
        });
    }

    /** @throws Problem 400 without a comment; 403; 404; 409; 412 and 428 */
    @Transactional
    public PeriodEntry goBack(UUID measure, String period, @Nullable String ifMatch, DocumentationReturn why) {
        Step step = Step.RETURN;
        rules.check(why);
        return go(
                measure,
                period,
                ifMatch,
                step,
                true,
                "returned",
                (facts, written, entry) -> entry.returnedBecause = why.comment().strip());
    }

    /** Begins a new version of what was accepted. @throws Problem 403; 404; 409; 412 and 428 */
    @Transactional
    public PeriodEntry correct(UUID measure, String period, @Nullable String ifMatch) {
        MeasureFacts facts = book.lock(measure);
        Written written = Written.of(entries.of(measure));
        service.period(facts, written, period);
        Capacity by = book.requireKeeping(facts);
        Entry accepted = service.forChange(facts, period, written, ifMatch);
        if (accepted.state != EntryState.ACCEPTED) {
            throw Problem.rule("documentation-not-accepted");
        }
        Entry next = accepted.next(Identifiers.next(), log.now());
        entries.create(next);
        entries.flush();
        files.share(accepted.id, next.id);
        log.record(by, "corrected", facts, Trace.of(accepted), next);
        return service.get(facts, period);
    }

    /** What was counted before the baseline is no reading. */
    private void read(UUID measure, UUID target, Entry entry) {
        Count count = entry.values.get(target);
        if (count != null) {
            targets.read(
                    measure, target, entry.to, count.numerator(), count.denominator(), "Dokumentation " + entry.period);
        }
    }

    @FunctionalInterface
    private interface Doing {
        void with(MeasureFacts measure, Written written, Entry entry);
    }

    private PeriodEntry go(
            UUID measure,
            String period,
            @Nullable String ifMatch,
            Step step,
            boolean planning,
            String action,
            Doing doing) {
        MeasureFacts facts = book.lock(measure);
        Written written = Written.of(entries.of(measure));
        service.period(facts, written, period);
        Capacity by = planning ? book.requirePlanning() : book.requireKeeping(facts);
        Entry entry = service.forChange(facts, period, written, ifMatch);
        EntryState next =
                entry.state.after(step, entry.returnedBecause != null).orElseThrow(() -> Problem.rule(refusal(step)));
        Trace before = Trace.of(entry);
        doing.with(facts, written, entry);
        entry.enter(next, log.now());
        log.record(by, action, facts, before, entry);
        return service.get(facts, period);
    }

    private static String refusal(Step step) {
        return switch (step) {
            case SUBMISSION -> "documentation-handed-in";
            case WITHDRAWAL, ACCEPTANCE, RETURN -> "documentation-not-submitted";
        };
    }
}
