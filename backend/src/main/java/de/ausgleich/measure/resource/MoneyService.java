package de.ausgleich.measure.resource;

import de.ausgleich.measure.Gate;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.resource.MoneyAnswer.Money;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what a measure costs, what was granted for it and what was spent. */
@Singleton
public class MoneyService {

    private final MeasureBook measures;
    private final ResourceGates gates;
    private final ResourceDecisionTable decisions;
    private final FundingTable fundings;
    private final SpentTable spent;

    MoneyService(
            MeasureBook measures,
            ResourceGates gates,
            ResourceDecisionTable decisions,
            FundingTable fundings,
            SpentTable spent) {
        this.measures = measures;
        this.gates = gates;
        this.decisions = decisions;
        this.fundings = fundings;
        this.spent = spent;
    }

    /** @throws Problem 404 */
    @Transactional
    public MoneyAnswer of(UUID measure) {
        MeasureFacts facts = measures.get(measure);
        return new MoneyAnswer(measure, measures.seesMoney(facts) ? money(facts) : null);
    }

    private Money money(MeasureFacts facts) {
        Gate gate = gates.of(facts);
        List<Spent> parts = spent.of(facts.id());
        BigDecimal total = sum(parts.stream().map(Spent::cost));
        BigDecimal conditional = sum(decisions.of(List.of(facts.id())).stream()
                .filter(ResourceDecisionTable.Row::isOpen)
                .map(ResourceDecisionTable.Row::money));
        return new Money(
                facts.cost(),
                gate.neededMoney(),
                gate.neededStaff(),
                gate.grantedMoney(),
                gate.grantedStaff(),
                conditional,
                total,
                left(facts.cost(), total),
                measures.seesInternal(facts) ? funded(facts) : null,
                YearlyMoney.of(YearlyMoney.planned(facts.cost(), facts.from(), facts.to()), parts));
    }

    private BigDecimal funded(MeasureFacts facts) {
        return sum(fundings.of(List.of(facts.id())).stream().map(FundingTable.Row::amount));
    }

    private static @Nullable BigDecimal left(@Nullable BigDecimal cost, BigDecimal spent) {
        return cost == null ? null : cost.subtract(spent);
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
