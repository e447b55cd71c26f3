package de.ausgleich.measure.resource;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.ausgleich.measure.Gate;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.StartGate;
import de.ausgleich.measure.resource.ResourceDecisionTable.Row;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what measures need against what was confirmed and decided. */
@Singleton
class ResourceGates implements StartGate {

    private final ResourceDecisionTable decisions;
    private final BudgetTable budgets;

    ResourceGates(ResourceDecisionTable decisions, BudgetTable budgets) {
        this.decisions = decisions;
        this.budgets = budgets;
    }

    @Override
    public Gate of(MeasureFacts measure) {
        return Objects.requireNonNull(of(List.of(measure)).get(measure.id()));
    }

    /** What is denied since lets nothing begin on an earlier day either. */
    @Override
    public Gate on(MeasureFacts measure, LocalDate day) {
        Gate today = of(measure);
        return today.lets() ? then(measure, day) : today;
    }

    /** What was decided and said by a day, for what is needed today. */
    private Gate then(MeasureFacts measure, LocalDate day) {
        List<Decided> decided = decisions.of(List.of(measure.id())).stream()
                .flatMap(decision -> decision.on(day).stream())
                .toList();
        Optional<BudgetTable.Row> said =
                budgets.of(measure.id()).filter(row -> !row.day().isAfter(day));
        return ResourceGate.of(Claim.of(measure), confirmed(said.orElse(null)), decided);
    }

    /** What carries a measure that has begun; nothing for another. */
    @Nullable
    Cover cover(MeasureFacts measure) {
        LocalDate start = measure.startedOn();
        return start == null ? null : new Cover(then(measure, start), of(measure));
    }

    /** By measure. */
    Map<UUID, Gate> of(Collection<MeasureFacts> measures) {
        List<UUID> ids = measures.stream().map(MeasureFacts::id).toList();
        Map<UUID, List<Decided>> decided =
                decisions.of(ids).stream().collect(groupingBy(Row::measure, mapping(Row::decided, toList())));
        Map<UUID, BudgetTable.Row> said = budgets.of(ids);
        return measures.stream()
                .collect(toMap(
                        MeasureFacts::id,
                        measure -> ResourceGate.of(
                                Claim.of(measure),
                                confirmed(said.get(measure.id())),
                                decided.getOrDefault(measure.id(), List.of()))));
    }

    private static @Nullable Confirmed confirmed(BudgetTable.@Nullable Row row) {
        return row == null ? null : row.confirmed();
    }
}
