package de.ausgleich.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Targets as stored. */
@Singleton
class GoalTargets implements PanacheRepositoryBase<GoalTarget, UUID> {

    /** In the order in which they were set. */
    List<GoalTarget> of(UUID goal) {
        return list("goal = ?1 order by createdAt, id", goal);
    }

    Map<UUID, List<GoalTarget>> of(Collection<UUID> goals) {
        return list("goal in ?1 order by createdAt, id", goals).stream()
                .collect(Collectors.groupingBy(target -> Objects.requireNonNull(target.goal)));
    }

    /** In the order in which they were set. */
    List<GoalTarget> ofMeasure(UUID measure) {
        return list("measure = ?1 order by createdAt, id", measure);
    }

    Map<UUID, List<GoalTarget>> ofMeasures(Collection<UUID> measures) {
        return list("measure in ?1 order by createdAt, id", measures).stream()
                .collect(Collectors.groupingBy(target -> Objects.requireNonNull(target.measure)));
    }

    Optional<GoalTarget> ofMeasure(UUID measure, UUID target) {
        return find("measure = ?1 and id = ?2", measure, target).firstResultOptional();
    }

    Optional<GoalTarget> of(UUID goal, UUID target) {
        return find("goal = ?1 and id = ?2", goal, target).firstResultOptional();
    }
}
