package de.ausgleich.goal;

import de.ausgleich.access.OrganisationNames;
import de.ausgleich.goal.TargetsOfMeasures.Bearer;
import de.ausgleich.monitoring.SetOfDistricts;
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
    private final TargetCourses courses;

    TargetShape(OrganisationNames names, GoalAccess access, TargetCourses courses) {
        this.names = names;
        this.access = access;
        this.courses = courses;
    }

    /** As the reader may see it. */
    TargetAnswer answer(GoalTarget target, Goal goal, ProgrammeArea area) {
        return answer(
                target,
                access.seesSmallCounts(target.countedBy),
                !courses.of(goal, target).isHidden(),
                access.counting(goal, target, area).isPresent());
    }

    /** As the reader may see it. */
    TargetAnswer answer(GoalTarget target, Bearer bearer) {
        return answer(
                target,
                access.seesSmallCounts(target.countedBy),
                !courses.of(bearer, target).isHidden(),
                false);
    }

    /** What it measures alone, without what is to be reached. */
    TargetAnswer measured(GoalTarget target) {
        return answer(target, access.seesSmallCounts(target.countedBy), false, false);
    }

    /** As it is kept for everybody who reads the trail: without what is hidden from somebody. */
    TargetAnswer open(GoalTarget target, SetOfDistricts set) {
        return answer(target, false, courses.isOpen(target, set), false);
    }

    /**
     * @param everything whether small counts are shown
     * @param aimed whether the baseline is: else it could be worked out from what is to be reached, which lies between it
     *     and 0, and from the milestones, which lie on the way
     */
    private TargetAnswer answer(GoalTarget target, boolean everything, boolean aimed, boolean counts) {
        boolean tells = target.kind == TargetKind.VALUE || target.kind == TargetKind.POINTS;
        return new TargetAnswer(
                target.id,
                target.indicator,
                metric(target, everything),
                target.kind,
                target.direction,
                tells && !aimed ? null : target.amount,
                target.fractionNumerator,
                target.fractionDenominator,
                target.baselineDate,
                target.due,
                aimed ? List.copyOf(target.milestones) : List.of(),
                target.resultLevel,
                counts);
    }

    private TargetAnswer.@Nullable Metric metric(GoalTarget target, boolean everything) {
        if (target.indicator != null) {
            return null;
        }
        String body = Objects.requireNonNull(target.countedBy);
        OwnCount baseline = target.ownBaseline();
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
