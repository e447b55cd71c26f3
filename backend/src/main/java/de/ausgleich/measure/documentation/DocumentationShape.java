package de.ausgleich.measure.documentation;

import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureTargets;
import de.ausgleich.measure.MeasureTargets.Counted;
import de.ausgleich.measure.documentation.PeriodEntry.DocumentedTarget;
import de.ausgleich.measure.documentation.PeriodEntry.Last;
import de.ausgleich.measure.documentation.PeriodEntry.LastValue;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows what was written, to each what may be seen of it. */
@Singleton
class DocumentationShape {

    private final Plan plan;
    private final Entries entries;
    private final FileTable files;
    private final MeasureBook book;
    private final MeasureTargets targets;

    DocumentationShape(Plan plan, Entries entries, FileTable files, MeasureBook book, MeasureTargets targets) {
        this.plan = plan;
        this.entries = entries;
        this.files = files;
        this.book = book;
        this.targets = targets;
    }

    /** All periods of a measure, oldest first; for others than its keepers those of which something counts. */
    List<PeriodEntry> all(MeasureFacts measure) {
        Written written = Written.of(entries.of(measure.id()));
        List<Period> periods = plan.periods(measure, written.marks());
        if (!book.seesInternal(measure)) {
            return periods.stream()
                    .flatMap(period -> open(measure, period, written).stream())
                    .toList();
        }
        List<Counted> counted = targets.counted(measure.id());
        Map<UUID, List<DocumentationFile>> attached = files.of(measure.id());
        return periods.stream()
                .map(period -> internal(measure, period, written, counted, attached))
                .toList();
    }

    /** One period, if there is something of it that the reader may see. */
    Optional<PeriodEntry> one(MeasureFacts measure, String code) {
        Written written = Written.of(entries.of(measure.id()));
        Optional<Period> period = plan.period(measure, written.marks(), code);
        return book.seesInternal(measure)
                ? period.map(found ->
                        internal(measure, found, written, targets.counted(measure.id()), files.of(measure.id())))
                : period.flatMap(found -> open(measure, found, written));
    }

    /** The newest version first; for others than its keepers that which counts alone. */
    List<EntryAnswer> versions(MeasureFacts measure, String period) {
        EntryVersions versions = Written.of(entries.of(measure.id())).of(period);
        if (!book.seesInternal(measure)) {
            return versions.accepted().stream().map(EntryShape::open).toList();
        }
        Map<UUID, List<DocumentationFile>> attached = files.of(measure.id());
        return versions.all().stream().map(one -> answer(one, attached)).toList();
    }

    private Optional<PeriodEntry> open(MeasureFacts measure, Period period, Written written) {
        return written.of(period.code())
                .accepted()
                .map(entry -> new PeriodEntry(
                        of(measure),
                        period,
                        Standing.ACCEPTED,
                        0,
                        false,
                        EntryShape.open(entry),
                        null,
                        List.of(),
                        null,
                        Set.of(),
                        entry.version));
    }

    private PeriodEntry internal(
            MeasureFacts measure,
            Period period,
            Written written,
            List<Counted> counted,
            Map<UUID, List<DocumentationFile>> attached) {
        EntryVersions versions = written.of(period.code());
        Optional<Entry> newest = versions.newest();
        Standing standing = plan.standing(period, versions.mark());
        return new PeriodEntry(
                of(measure),
                period,
                standing,
                plan.daysOverdue(period, standing),
                newest.filter(entry -> entry.state == EntryState.DRAFT).isPresent(),
                newest.map(entry -> answer(entry, attached)).orElse(null),
                versions.accepted()
                        .filter(entry -> !newest.equals(Optional.of(entry)))
                        .map(entry -> answer(entry, attached))
                        .orElse(null),
                counted.stream().map(one -> target(one, period, written)).toList(),
                written.before(period)
                        .map(entry -> new Last(plan.days(entry), answer(entry, Map.of())))
                        .orElse(null),
                acts(measure, period, newest),
                versions.version());
    }

    private Set<DocumentationAct> acts(MeasureFacts measure, Period period, Optional<Entry> newest) {
        Set<DocumentationAct> acts = EnumSet.noneOf(DocumentationAct.class);
        boolean keeps = book.keeping(measure).isPresent();
        boolean plans = book.isPlanning();
        EntryState state = newest.map(entry -> entry.state).orElse(EntryState.DRAFT);
        if (keeps && state.isWritten() && plan.hasBegun(period)) {
            acts.add(DocumentationAct.WRITE);
            if (plan.isOver(period)) {
                acts.add(DocumentationAct.SUBMIT);
            }
        }
        if (keeps && newest.isPresent() && state == EntryState.DRAFT) {
            acts.add(DocumentationAct.DISCARD);
        }
        if (keeps && state == EntryState.SUBMITTED) {
            acts.add(DocumentationAct.WITHDRAW);
        }
        if (plans && state == EntryState.SUBMITTED) {
            acts.add(DocumentationAct.ACCEPT);
            acts.add(DocumentationAct.RETURN);
        }
        if (keeps && state == EntryState.ACCEPTED) {
            acts.add(DocumentationAct.CORRECT);
        }
        return acts;
    }

    private static PeriodEntry.MeasureOfPeriod of(MeasureFacts measure) {
        return new PeriodEntry.MeasureOfPeriod(
                measure.id(), measure.title(), measure.organisation(), measure.outputUnit());
    }

    private static EntryAnswer answer(Entry entry, Map<UUID, List<DocumentationFile>> attached) {
        return EntryShape.all(entry, attached.getOrDefault(entry.id, List.of()));
    }

    private static DocumentedTarget target(Counted target, Period period, Written written) {
        return new DocumentedTarget(
                target.id(),
                target.name(),
                target.unit(),
                target.type(),
                target.threshold(),
                target.due(),
                target.level(),
                written.before(period, target.id())
                        .flatMap(entry -> Optional.ofNullable(entry.values.get(target.id()))
                                .map(count ->
                                        new LastValue(entry.period, entry.to, count.numerator(), count.denominator())))
                        .orElse(null));
    }
}
