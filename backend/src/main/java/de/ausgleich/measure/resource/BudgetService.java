package de.ausgleich.measure.resource;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.resource.BudgetAnswer.Said;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the planning says of the department's own budget. */
@Singleton
public class BudgetService {

    private final BudgetTable stored;
    private final ResourceGates gates;
    private final MeasureBook measures;
    private final Validator validator;
    private final BusinessDate businessDate;
    private final Clock clock;

    BudgetService(
            BudgetTable stored,
            ResourceGates gates,
            MeasureBook measures,
            Validator validator,
            BusinessDate businessDate,
            Clock clock) {
        this.stored = stored;
        this.gates = gates;
        this.measures = measures;
        this.validator = validator;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /** @throws Problem 404 */
    @Transactional
    BudgetAnswer get(UUID measure) {
        return answer(measures.get(measure));
    }

    /**
     * Keeps it with the need, and the cost left to the budget, of which it was said. The measure is another one then.
     *
     * @param ifMatch the state of the measure that was looked at
     * @throws Problem 400 naming every fault; 403; 404; 409 where nothing is needed and no cost has risen; 412 and 428
     */
    @Transactional
    public BudgetAnswer confirm(UUID measure, @Nullable String ifMatch, BudgetRequest request) {
        MeasureFacts facts = measures.lock(measure);
        Capacity by = measures.requirePlanning();
        EntityTags.require(ifMatch, facts.version(), () -> answer(facts));
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        faults.refuse();
        Claim claim = Claim.of(facts);
        BigDecimal risen = gates.of(facts).risenCost();
        if (claim.need().isNothing() && risen.signum() == 0) {
            throw Problem.rule("budget-nothing-needed");
        }
        Kept before = stored.of(measure).map(Kept::of).orElse(null);
        Confirmed confirmed = Confirmed.of(request.holds(), claim, risen);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stored.put(measure, confirmed, Words.orNull(request.words()), businessDate.today(), now);
        measures.recordIn(by, "budget-confirmed", facts, before, Kept.of(confirmed));
        return answer(measures.touch(measure, now));
    }

    private BudgetAnswer answer(MeasureFacts facts) {
        if (!measures.seesMoney(facts)) {
            return new BudgetAnswer(facts.id(), null, null, facts.version());
        }
        Optional<Said> said = stored.of(facts.id())
                .map(row -> new Said(
                        row.confirmed().holds(),
                        row.confirmed().need().money(),
                        row.confirmed().need().staff(),
                        measures.seesInternal(facts) ? row.words() : null,
                        row.at(),
                        row.confirmed().stands(Claim.of(facts))));
        return new BudgetAnswer(facts.id(), said.orElse(null), gates.of(facts), facts.version());
    }

    /** What the trail keeps: no words. */
    private record Kept(boolean budgetHolds, BigDecimal money, BigDecimal staff, BigDecimal budgetShare) {

        static Kept of(BudgetTable.Row row) {
            return of(row.confirmed());
        }

        static Kept of(Confirmed confirmed) {
            return new Kept(
                    confirmed.holds(),
                    confirmed.need().money(),
                    confirmed.need().staff(),
                    confirmed.share());
        }
    }
}
