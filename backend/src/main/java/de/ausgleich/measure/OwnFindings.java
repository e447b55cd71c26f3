package de.ausgleich.measure;

import de.ausgleich.goal.TargetsOfMeasures;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the measures themselves show: no goal, or none of their targets counts what comes of it. */
@Singleton
class OwnFindings implements MeasureFindings {

    private final TargetsOfMeasures targets;

    OwnFindings(TargetsOfMeasures targets) {
        this.targets = targets;
    }

    @Override
    public Map<UUID, Set<Finding>> of(Collection<MeasureFacts> measures) {
        Map<UUID, Set<Finding>> found = new HashMap<>();
        Set<UUID> withOutcome =
                targets.withOutcome(measures.stream().map(MeasureFacts::id).toList());
        measures.forEach(measure -> found.put(measure.id(), of(measure, withOutcome)));
        return found;
    }

    private static Set<Finding> of(MeasureFacts measure, Set<UUID> withOutcome) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        boolean over = measure.state() == MeasureState.CANCELLED || measure.state() == MeasureState.COMPLETED;
        if (over || !measure.managed()) {
            return found;
        }
        if (!measure.serves()) {
            found.add(Finding.NO_GOAL);
        }
        if (measure.state() == MeasureState.RUNNING && !withOutcome.contains(measure.id())) {
            found.add(Finding.NO_OUTCOME_TARGET);
        }
        return found;
    }
}
