package de.ausgleich.measure.resource;

import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureState;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What measures cost year by year and where, for the rooms above. */
@Singleton
public class CostOfMeasures {

    private final MeasureBook measures;
    private final SpentTable spent;

    CostOfMeasures(MeasureBook measures, SpentTable spent) {
        this.measures = measures;
        this.spent = spent;
    }

    /**
     * One measure.
     *
     * @param districts in which it works, by code
     * @param planned by year, in euros; nothing for an idea and for what was cancelled
     * @param spent by year, in euros, as accepted documentation says
     */
    public record Cost(
            UUID measure,
            String title,
            String scheme,
            List<String> districts,
            Map<Integer, BigDecimal> planned,
            Map<Integer, BigDecimal> spent) {}

    /** All that are managed here and whose money the reader sees, by title. */
    @Transactional
    public List<Cost> all() {
        List<MeasureFacts> seen = measures.all().stream()
                .filter(MeasureFacts::managed)
                .filter(measures::seesMoney)
                .toList();
        Map<UUID, List<Spent>> parts =
                spent.of(seen.stream().map(MeasureFacts::id).toList());
        return seen.stream()
                .map(facts -> cost(facts, parts.getOrDefault(facts.id(), List.of())))
                .toList();
    }

    private static Cost cost(MeasureFacts facts, List<Spent> parts) {
        return new Cost(
                facts.id(),
                facts.title(),
                facts.scheme(),
                facts.districts().stream().map(Ref::code).toList(),
                counts(facts.state()) ? YearlyMoney.planned(facts.cost(), facts.from(), facts.to()) : Map.of(),
                YearlyMoney.spent(parts));
    }

    private static boolean counts(MeasureState state) {
        return switch (state) {
            case PLANNED, RUNNING, COMPLETED -> true;
            case IDEA, CANCELLED -> false;
        };
    }
}
