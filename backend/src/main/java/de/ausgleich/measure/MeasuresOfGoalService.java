package de.ausgleich.measure;

import de.ausgleich.goal.GoalService;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Lists what is done for a goal. */
@Singleton
public class MeasuresOfGoalService {

    private final GoalService goals;
    private final MeasureService measures;
    private final MeasureShape shape;
    private final List<ContributionsOfGoal> contributions;

    MeasuresOfGoalService(
            GoalService goals,
            MeasureService measures,
            MeasureShape shape,
            @All List<ContributionsOfGoal> contributions) {
        this.goals = goals;
        this.measures = measures;
        this.shape = shape;
        this.contributions = contributions;
    }

    /** By title. @throws Problem 404 when there is no such goal, or none in sight */
    @Transactional
    public List<MeasureOfGoal> of(UUID goal) {
        goals.get(goal);
        MeasureFilter filter = new MeasureFilter();
        filter.goal = goal;
        List<Measure> found = measures.wanted(filter, "title");
        List<UUID> ids = found.stream().map(measure -> measure.id).toList();
        Map<UUID, ContributionAnswer> newest = new HashMap<>();
        contributions.forEach(part -> newest.putAll(part.newest(goal, ids)));
        List<MeasureSummary> summaries = shape.summaries(found);
        return IntStream.range(0, found.size())
                .mapToObj(at -> new MeasureOfGoal(
                        summaries.get(at),
                        found.get(at).goals.stream()
                                .filter(served -> served.goal().equals(goal))
                                .findFirst()
                                .map(ServedGoal::hypothesis)
                                .orElse(null),
                        newest.get(found.get(at).id)))
                .toList();
    }
}
