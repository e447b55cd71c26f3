package de.ausgleich.goal;

import de.ausgleich.access.OrganisationNames;
import de.ausgleich.monitoring.Value;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives targets the form in which the API shows them. */
@Singleton
class TargetShape {

    private final OrganisationNames names;
    private final GoalAccess access;

    TargetShape(OrganisationNames names, GoalAccess access) {
        this.names = names;
        this.access = access;
    }

    /** As the reader may see it. */
    TargetAnswer answer(GoalTarget target, Goal goal, ProgrammeArea area) {
        return answer(
                target,
                access.seesSmallCounts(target.countedBy),
                access.counting(goal, target, area).isPresent());
    }

    /** As the reader may see it. @param counts whether the reader may enter readings */
    TargetAnswer answer(GoalTarget target, boolean counts) {
        return answer(target, access.seesSmallCounts(target.countedBy), counts);
    }

    /** As it is kept for everybody who reads the trail: without small counts. */
    TargetAnswer open(GoalTarget target) {
        return answer(target, false, false);
    }

    private TargetAnswer answer(GoalTarget target, boolean everything, boolean counts) {
        return new TargetAnswer(
                target.id,
                target.indicator,
                metric(target, everything),
                target.kind,
                target.direction,
                target.amount,
                target.fractionNumerator,
                target.fractionDenominator,
                target.baselineDate,
                target.due,
                List.copyOf(target.milestones),
                target.resultLevel,
                counts);
    }

    private TargetAnswer.@Nullable Metric metric(GoalTarget target, boolean everything) {
        if (target.indicator != null) {
            return null;
        }
        String body = Objects.requireNonNull(target.countedBy);
        OwnCount baseline = target.own(Objects.requireNonNull(target.baselineNumerator), target.baselineDenominator);
        boolean shown = everything || !baseline.isSmall();
        return new TargetAnswer.Metric(
                Objects.requireNonNull(target.metricName),
                Objects.requireNonNull(target.metricUnit),
                Objects.requireNonNull(target.metricType),
                new Ref(body, names.nameOf(body).orElse(body)),
                target.facility,
                baseline.threshold(),
                shown ? Value.Status.AVAILABLE : Value.Status.SUPPRESSED,
                shown ? baseline.numerator() : null,
                shown ? baseline.denominator() : null);
    }
}
