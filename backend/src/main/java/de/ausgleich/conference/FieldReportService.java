package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.conference.FieldReport.State;
import de.ausgleich.conference.FieldReportTable.Row;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes reports from the field, shows to each those of the own districts, and carries planning's answer back. */
@Singleton
public class FieldReportService {

    static final String OBJECT = "field-report";

    private final FieldReportTable stored;
    private final FieldReportRules rules;
    private final FieldReportShape shape;
    private final CatalogueReader catalogue;
    private final Districts districts;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    FieldReportService(
            FieldReportTable stored,
            FieldReportRules rules,
            FieldReportShape shape,
            CatalogueReader catalogue,
            Districts districts,
            AuditTrail trail,
            CurrentActor actor,
            Clock clock) {
        this.stored = stored;
        this.rules = rules;
        this.shape = shape;
        this.catalogue = catalogue;
        this.districts = districts;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Problem 400 for a scheme that is not there or something that reports cannot be sorted by */
    @Transactional
    Page<FieldReport> page(FieldReportFilter filter, String sort, PageQuery page, Locale language) {
        ReportSight sight = sight();
        String scheme = districts.scheme(filter.scheme, null);
        String order = FieldReportSort.of(sort);
        List<Row> rows = stored.page(sight, filter, scheme, order, page.offset(), page.size());
        return new Page<>(
                shape.of(rows, sight.own(), language), page.page(), page.size(), stored.count(sight, filter, scheme));
    }

    /** @throws Problem 404 when there is no such report, or none in sight */
    @Transactional
    FieldReport get(UUID id, Locale language) {
        ReportSight sight = sight();
        return shaped(stored.find(id, sight), id, sight, language);
    }

    /** @throws Problem 400 naming every fault */
    @Transactional
    FieldReport create(FieldReportRequest request, Locale language) {
        String scheme = meant(request, null);
        List<Capacity> writers = actor.get().capacities(Right.WRITE_FIELD_REPORTS);
        return entered(request, scheme, rules.check(request, scheme, null, catalogue.read(null), writers), language);
    }

    /** Enters a report for a body as whoever acts for it would. @throws Problem 400 naming every fault */
    @Transactional
    public FieldReport enter(FieldReportRequest request, Capacity by, Locale language) {
        String scheme = meant(request, null);
        rules.check(request, scheme, null, catalogue.read(null), List.of(by));
        return entered(request, scheme, by, language);
    }

    private FieldReport entered(FieldReportRequest request, String scheme, Capacity by, Locale language) {
        UUID id = Identifiers.next();
        stored.create(id, request, scheme, by, clock.instant());
        FieldReport after = get(id, language);
        trail.recordIn(by, "created", OBJECT, id, null, after.withoutText());
        return after;
    }

    /** @throws Problem 400 naming every fault; 404; 409 when it is answered or another body's; 412 and 428 */
    @Transactional
    FieldReport change(UUID id, @Nullable String ifMatch, FieldReportRequest request, Locale language) {
        FieldReport before = openAndOwn(id, ifMatch, language);
        String scheme = meant(request, before.scheme());
        Capacity by = writer(before);
        rules.check(request, scheme, before.topic().code(), catalogue.read(null), List.of(by));
        stored.change(id, request, scheme);
        return changed(by, "changed", before, language);
    }

    /** @throws Problem 400 without a reason; 404; 409 when it is answered or another body's; 412 and 428 */
    @Transactional
    FieldReport withdraw(UUID id, @Nullable String ifMatch, FieldReportWithdrawal why, Locale language) {
        FieldReport before = openAndOwn(id, ifMatch, language);
        rules.check(why);
        stored.withdraw(id, why.reason().strip());
        return changed(writer(before), "withdrawn", before, language);
    }

    /** Answers, or answers anew. @throws Problem 400 naming every fault; 404; 409 when it was taken back; 412 and 428 */
    @Transactional
    public FieldReport answer(UUID id, @Nullable String ifMatch, FieldReportAnswerRequest answer, Locale language) {
        FieldReport before = found(id, ifMatch, language);
        rules.check(answer);
        if (before.state() == State.WITHDRAWN) {
            throw Problem.rule("field-report-withdrawn");
        }
        stored.answer(id, answer, clock.instant());
        return changed(planner(), "answered", before, language);
    }

    /** For which of several bodies somebody acts who changes a report: the one that wrote it. */
    Capacity writer(FieldReport own) {
        Ref body = Objects.requireNonNull(own.from().organisation());
        return actor.get().capacities(Right.WRITE_FIELD_REPORTS).stream()
                .filter(capacity -> capacity.isOf(body.code()))
                .findFirst()
                .orElseThrow();
    }

    Capacity planner() {
        return actor.get().acting(Right.ANSWER_FIELD_REPORTS).orElseThrow();
    }

    FieldReport changed(Capacity by, String action, FieldReport before, Locale language) {
        FieldReport after = get(before.id(), language);
        trail.recordIn(by, action, OBJECT, before.id(), before.withoutText(), after.withoutText());
        return after;
    }

    FieldReport openAndOwn(UUID id, @Nullable String ifMatch, Locale language) {
        FieldReport report = found(id, ifMatch, language);
        if (!report.own()) {
            throw Problem.rule("field-report-of-others");
        }
        if (report.state() != State.OPEN) {
            throw Problem.rule("field-report-closed");
        }
        return report;
    }

    FieldReport found(UUID id, @Nullable String ifMatch, Locale language) {
        ReportSight sight = sight();
        FieldReport report = shaped(stored.findForChange(id, sight), id, sight, language);
        EntityTags.require(ifMatch, report.version(), () -> report);
        return report;
    }

    private FieldReport shaped(Optional<Row> row, UUID id, ReportSight sight, Locale language) {
        return row.map(found -> shape.of(List.of(found), sight.own(), language).getFirst())
                .orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    private String meant(FieldReportRequest request, @Nullable String own) {
        String said = request.scheme();
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        return own == null ? districts.scheme(null, null) : own;
    }

    private ReportSight sight() {
        Actor reader = actor.get();
        return ReportSight.of(reader);
    }
}
