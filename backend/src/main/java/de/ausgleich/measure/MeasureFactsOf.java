package de.ausgleich.measure;

import de.ausgleich.access.OrganisationNames;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.goal.GoalService;
import de.ausgleich.goal.GoalSummary;
import de.ausgleich.measure.MeasureFacts.Served;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of measures what the parts of the room may know. */
@Singleton
class MeasureFactsOf {

    private final OrganisationNames names;
    private final Districts districts;
    private final GoalService goals;

    MeasureFactsOf(OrganisationNames names, Districts districts, GoalService goals) {
        this.names = names;
        this.districts = districts;
        this.goals = goals;
    }

    MeasureFacts one(Measure measure) {
        return all(List.of(measure)).getFirst();
    }

    List<MeasureFacts> all(Collection<Measure> measures) {
        Map<UUID, GoalSummary> seen = seen(measures);
        return measures.stream().map(measure -> of(measure, seen)).toList();
    }

    /** The goals that some measures serve, as far as the reader sees them. */
    Map<UUID, GoalSummary> seen(Collection<Measure> measures) {
        return goals
                .seen(measures.stream()
                        .flatMap(measure -> measure.goals.stream())
                        .map(ServedGoal::goal)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(GoalSummary::id, Function.identity()));
    }

    Ref body(String code) {
        return new Ref(code, names.nameOf(code).orElse(code));
    }

    List<Ref> districts(Measure measure) {
        Map<String, Area> areas = districts.areas(measure.scheme);
        return measure.codes().stream()
                .map(code -> {
                    Area area = areas.get(code);
                    return new Ref(code, area == null ? code : area.name());
                })
                .toList();
    }

    private MeasureFacts of(Measure measure, Map<UUID, GoalSummary> seen) {
        return new MeasureFacts(
                measure.id,
                measure.kind,
                measure.title,
                body(measure.organisation),
                measure.managed,
                measure.scheme,
                districts(measure),
                measure.groups(),
                measure.state,
                measure.from,
                measure.to,
                measure.startedOn,
                measure.endedOn,
                measure.rhythm,
                measure.objective,
                measure.summary,
                measure.outputUnit,
                measure.expectedOutput,
                measure.expectedReach,
                measure.means.cost,
                measure.means.extraMoney,
                measure.means.extraStaff,
                measure.means.budgetShare(),
                measure.means.startedShare,
                !measure.goals.isEmpty(),
                measure.goals.stream()
                        .filter(served -> seen.containsKey(served.goal()))
                        .map(served -> {
                            GoalSummary goal = Objects.requireNonNull(seen.get(served.goal()));
                            return new Served(goal.id(), goal.title(), goal.area(), served.hypothesis());
                        })
                        .toList(),
                measure.version);
    }
}
