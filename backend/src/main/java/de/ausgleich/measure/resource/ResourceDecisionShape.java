package de.ausgleich.measure.resource;

import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.resource.ResourceDecision.MeasureName;
import de.ausgleich.measure.resource.ResourceDecisionTable.Row;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decisions as the reader gets them. */
@Singleton
class ResourceDecisionShape {

    private final ResourceDecisionTable stored;
    private final MeasureBook measures;

    ResourceDecisionShape(ResourceDecisionTable stored, MeasureBook measures) {
        this.stored = stored;
        this.measures = measures;
    }

    /** Of measures whose money the reader sees, the newest first. */
    List<ResourceDecision> of(List<MeasureFacts> seen) {
        Map<UUID, MeasureFacts> byId = seen.stream().collect(Collectors.toMap(MeasureFacts::id, Function.identity()));
        return stored.of(byId.keySet()).stream()
                .map(row -> decision(Objects.requireNonNull(byId.get(row.measure())), row))
                .toList();
    }

    ResourceDecision decision(MeasureFacts measure, Row row) {
        return new ResourceDecision(
                row.id(),
                new MeasureName(measure.id(), measure.title()),
                measure.organisation(),
                row.outcome(),
                row.body(),
                row.date(),
                row.money(),
                row.staff(),
                row.paper(),
                row.link(),
                row.conditions(),
                row.conditionsMetOn(),
                row.isOpen(),
                row.words(),
                measures.isPlanning(),
                row.createdAt(),
                row.changedAt(),
                row.version());
    }
}
