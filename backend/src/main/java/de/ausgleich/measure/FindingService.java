package de.ausgleich.measure;

import de.ausgleich.goal.GoalService;
import de.ausgleich.goal.GoalSummary;
import de.ausgleich.measure.FindingsAnswer.FoundMeasure;
import de.ausgleich.measure.FindingsAnswer.UnservedGoal;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what somebody should look at. */
@Singleton
public class FindingService {

    private final EntityManager database;
    private final GoalService goals;
    private final MeasureBook book;
    private final AllFindings findings;

    FindingService(EntityManager database, GoalService goals, MeasureBook book, AllFindings findings) {
        this.database = database;
        this.goals = goals;
        this.book = book;
        this.findings = findings;
    }

    @Transactional
    public FindingsAnswer all() {
        Set<UUID> served = served();
        return new FindingsAnswer(
                goals.agreed().stream()
                        .filter(goal -> !served.contains(goal.id()))
                        .map(FindingService::unserved)
                        .toList(),
                found());
    }

    /** Whether the reader sees the measure or not: a goal that somebody works for is not without one. */
    private Set<UUID> served() {
        List<?> ids = database.createNativeQuery("""
                        select distinct s.goal_id from ausgleich.measure_goal s
                        join ausgleich.measure m on m.id = s.measure_id
                        where m.managed and m.state in ('PLANNED', 'RUNNING', 'COMPLETED')
                        """, UUID.class).getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private List<FoundMeasure> found() {
        List<MeasureFacts> all = book.all();
        Map<UUID, Set<Finding>> found = findings.of(all);
        Set<String> own = book.bodies();
        return all.stream()
                .filter(measure ->
                        !Objects.requireNonNull(found.get(measure.id())).isEmpty())
                .map(measure -> new FoundMeasure(
                        measure.id(),
                        measure.title(),
                        measure.organisation(),
                        measure.state(),
                        own.contains(measure.organisation().code()),
                        Objects.requireNonNull(found.get(measure.id()))))
                .toList();
    }

    private static UnservedGoal unserved(GoalSummary goal) {
        return new UnservedGoal(goal.id(), goal.title(), goal.area());
    }
}
