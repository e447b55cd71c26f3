package de.ausgleich.measure.resource;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.resource.FundingTable.Row;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps by what measures are funded: for the own body and the planning alone. */
@Singleton
public class FundingService {

    private final FundingTable stored;
    private final FundingRules rules;
    private final MeasureBook measures;
    private final BusinessDate businessDate;
    private final Clock clock;

    FundingService(
            FundingTable stored, FundingRules rules, MeasureBook measures, BusinessDate businessDate, Clock clock) {
        this.stored = stored;
        this.rules = rules;
        this.measures = measures;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /**
     * The earliest first; none for others than the own body and the planning.
     *
     * @throws Problem 404
     */
    @Transactional
    public List<Funding> of(UUID measure) {
        MeasureFacts facts = measures.get(measure);
        return measures.seesInternal(facts) ? all(facts) : List.of();
    }

    /** @throws Problem 400 naming every fault; 403; 404 */
    @Transactional
    public Funding create(UUID measure, FundingRequest request) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requireKeeping(facts);
        rules.check(request);
        UUID id = Identifiers.next();
        stored.create(id, measure, request, now());
        Row after = row(facts, id);
        measures.recordIn(by, "funded", facts, null, Kept.of(after));
        return funding(facts, id);
    }

    /** @throws Problem 400 naming every fault; 403; 404; 412 and 428 */
    @Transactional
    Funding change(UUID measure, UUID id, @Nullable String ifMatch, FundingRequest request) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requireKeeping(facts);
        Row before = row(facts, id);
        EntityTags.require(ifMatch, before.version(), () -> funding(facts, id));
        rules.check(request);
        stored.change(id, request, now());
        Row after = row(facts, id);
        measures.recordIn(by, "funding-changed", facts, Kept.of(before), Kept.of(after));
        return funding(facts, id);
    }

    /** @throws Problem 403; 404; 412 and 428 */
    @Transactional
    void remove(UUID measure, UUID id, @Nullable String ifMatch) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requireKeeping(facts);
        Row before = row(facts, id);
        EntityTags.require(ifMatch, before.version(), () -> funding(facts, id));
        stored.remove(id);
        measures.recordIn(by, "funding-removed", facts, Kept.of(before), null);
    }

    private Row row(MeasureFacts facts, UUID id) {
        return stored.find(facts.id(), id).orElseThrow(() -> Problem.notFound("funding", id));
    }

    private Funding funding(MeasureFacts facts, UUID id) {
        return all(facts).stream()
                .filter(funding -> funding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Funding> all(MeasureFacts facts) {
        List<Row> rows = stored.of(List.of(facts.id()));
        Set<UUID> tooLate = FundingRisks.begunBefore(facts.startedOn(), rows);
        boolean editable = measures.keeping(facts).isPresent();
        return rows.stream()
                .map(row -> new Funding(
                        row.id(),
                        row.kind(),
                        row.funder(),
                        row.notice(),
                        row.from(),
                        row.to(),
                        row.amount(),
                        row.conditions(),
                        row.proofDue(),
                        row.proofSentOn(),
                        row.isProofOverdue(businessDate.today()),
                        tooLate.contains(row.id()),
                        editable,
                        row.createdAt(),
                        row.changedAt(),
                        row.version()))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What the trail keeps: no conditions. */
    private record Kept(
            UUID funding,
            FundingKind kind,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            @Nullable LocalDate proofDue,
            @Nullable LocalDate proofSentOn) {

        static Kept of(Row row) {
            return new Kept(
                    row.id(), row.kind(), row.from(), row.to(), row.amount(), row.proofDue(), row.proofSentOn());
        }
    }
}
