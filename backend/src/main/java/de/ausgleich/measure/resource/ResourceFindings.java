package de.ausgleich.measure.resource;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.ausgleich.measure.Finding;
import de.ausgleich.measure.Gate;
import de.ausgleich.measure.GateState;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureFindings;
import de.ausgleich.measure.MeasureState;
import de.ausgleich.measure.resource.FundingTable.Row;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is to be looked at in the money of measures: each finding for those alone who see what it rests on. */
@Singleton
class ResourceFindings implements MeasureFindings {

    private final ResourceGates gates;
    private final FundingTable fundings;
    private final MeasureBook measures;
    private final BusinessDate businessDate;

    ResourceFindings(ResourceGates gates, FundingTable fundings, MeasureBook measures, BusinessDate businessDate) {
        this.gates = gates;
        this.fundings = fundings;
        this.measures = measures;
        this.businessDate = businessDate;
    }

    @Override
    public Map<UUID, Set<Finding>> of(Collection<MeasureFacts> asked) {
        Map<UUID, Gate> gate = gates.of(asked);
        Map<UUID, List<Row>> funded = fundings
                .of(asked.stream().map(MeasureFacts::id).toList())
                .stream()
                .collect(groupingBy(Row::measure));
        LocalDate today = businessDate.today();
        return asked.stream().collect(toMap(MeasureFacts::id, measure -> {
            Set<Finding> found = EnumSet.noneOf(Finding.class);
            if (measures.seesMoney(measure)) {
                found.addAll(ofGate(measure.state(), Objects.requireNonNull(gate.get(measure.id()))));
            }
            if (measures.seesInternal(measure)) {
                found.addAll(ofFundings(measure, funded.getOrDefault(measure.id(), List.of()), today));
            }
            return found;
        }));
    }

    /** A measure that is only planned may still wait for its decision. */
    static Set<Finding> ofGate(MeasureState state, Gate gate) {
        boolean runs = state == MeasureState.RUNNING;
        boolean counts = runs || state == MeasureState.PLANNED;
        if (counts && gate.state() == GateState.CONDITIONS_OPEN) {
            return EnumSet.of(Finding.DECISION_CONDITIONS_OPEN);
        }
        return runs && !gate.lets() ? EnumSet.of(Finding.COST_NOT_COVERED) : EnumSet.noneOf(Finding.class);
    }

    static Set<Finding> ofFundings(MeasureFacts measure, List<Row> fundings, LocalDate today) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        if (!FundingRisks.begunBefore(measure.startedOn(), fundings).isEmpty()) {
            found.add(Finding.BEGUN_BEFORE_GRANT);
        }
        if (fundings.stream().anyMatch(funding -> funding.isProofOverdue(today))) {
            found.add(Finding.PROOF_OVERDUE);
        }
        return found;
    }
}
