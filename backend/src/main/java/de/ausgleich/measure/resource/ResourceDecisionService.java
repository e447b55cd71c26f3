package de.ausgleich.measure.resource;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.resource.ResourceDecisionTable.Row;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the decisions on what measures need beyond the budget. */
@Singleton
public class ResourceDecisionService {

    private static final String OBJECT = "resource-decision";

    private final ResourceDecisionTable stored;
    private final ResourceDecisionRules rules;
    private final ResourceDecisionShape shape;
    private final ResourceGates gates;
    private final MeasureBook measures;
    private final Clock clock;

    ResourceDecisionService(
            ResourceDecisionTable stored,
            ResourceDecisionRules rules,
            ResourceDecisionShape shape,
            ResourceGates gates,
            MeasureBook measures,
            Clock clock) {
        this.stored = stored;
        this.rules = rules;
        this.shape = shape;
        this.gates = gates;
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * The newest first; none for whoever does not see the measure's money.
     *
     * @throws Problem 404
     */
    @Transactional
    List<ResourceDecision> of(UUID measure) {
        MeasureFacts facts = measures.get(measure);
        return measures.seesMoney(facts) ? shape.of(List.of(facts)) : List.of();
    }

    /** @throws Problem 400 naming every fault; 403; 404 */
    @Transactional
    public ResourceDecision create(UUID measure, ResourceDecisionRequest request) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requirePlanning();
        rules.check(request);
        UUID id = Identifiers.next();
        stored.create(id, measure, request, facts.budgetShare(), now());
        Row after = row(facts, id);
        measures.recordIn(by, "resources-decided", facts, null, KeptDecision.of(after));
        return shape.decision(facts, after);
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 when what has begun would lose its cover; 412 and 428 */
    @Transactional
    ResourceDecision change(UUID measure, UUID id, @Nullable String ifMatch, ResourceDecisionRequest request) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requirePlanning();
        Row before = row(facts, id);
        EntityTags.require(ifMatch, before.version(), () -> shape.decision(facts, before));
        rules.check(request);
        Cover cover = gates.cover(facts);
        stored.change(id, request, facts.budgetShare(), now());
        requireCover(facts, cover);
        Row after = row(facts, id);
        measures.recordIn(by, "resource-decision-changed", facts, KeptDecision.of(before), KeptDecision.of(after));
        return shape.decision(facts, after);
    }

    /** @throws Problem 403; 404; 409 when what has begun would lose its cover; 412 and 428 */
    @Transactional
    void remove(UUID measure, UUID id, @Nullable String ifMatch) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requirePlanning();
        Row before = row(facts, id);
        EntityTags.require(ifMatch, before.version(), () -> shape.decision(facts, before));
        Cover cover = gates.cover(facts);
        stored.remove(id);
        requireCover(facts, cover);
        measures.recordIn(by, "resource-decision-removed", facts, KeptDecision.of(before), null);
    }

    private void requireCover(MeasureFacts facts, @Nullable Cover before) {
        Cover after = gates.cover(facts);
        if (before != null && after != null && after.fallsShortOf(before)) {
            throw Problem.rule("resource-decision-carries-start");
        }
    }

    private Row row(MeasureFacts facts, UUID id) {
        return stored.find(facts.id(), id).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
