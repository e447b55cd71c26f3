package de.ausgleich.measure;

import de.ausgleich.goal.AttainmentAnswer;
import de.ausgleich.goal.MetricType;
import de.ausgleich.goal.ResultLevel;
import de.ausgleich.goal.TargetAnswer;
import de.ausgleich.goal.TargetsOfMeasures;
import de.ausgleich.goal.TargetsOfMeasures.Bearer;
import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The targets of measures: what is counted for them, and how far they are reached. */
@Singleton
public class MeasureTargets {

    private final TargetsOfMeasures targets;
    private final Measures stored;
    private final MeasureAccess access;

    MeasureTargets(TargetsOfMeasures targets, Measures stored, MeasureAccess access) {
        this.targets = targets;
        this.stored = stored;
        this.access = access;
    }

    /**
     * A target on a metric of its own: values of it are entered.
     *
     * @param threshold counts of 1 or more below it are shown to the planning and to who counts alone
     */
    public record Counted(
            UUID id,
            String name,
            String unit,
            MetricType type,
            int threshold,
            LocalDate baselineDate,
            LocalDate due,
            @Nullable ResultLevel level) {

        static Counted of(TargetAnswer target) {
            TargetAnswer.Metric metric = Objects.requireNonNull(target.metric());
            return new Counted(
                    target.id(),
                    metric.name(),
                    metric.unit(),
                    metric.type(),
                    metric.threshold(),
                    target.baselineDate(),
                    target.due(),
                    target.resultLevel());
        }
    }

    /** Those for which values are entered, in the order in which they were set. */
    public List<Counted> counted(UUID measure) {
        return targets.counted(measure).stream().map(Counted::of).toList();
    }

    /**
     * Takes a value in, or corrects it.
     *
     * @throws Problem 400 naming every fault; 404; 409 for a target on an indicator
     */
    public void read(
            UUID measure,
            UUID target,
            LocalDate day,
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String source) {
        targets.read(measure, target, day, TargetsOfMeasures.reading(numerator, denominator, source));
    }

    /** Takes a value away; nothing happens where there is none. */
    public void unread(UUID measure, UUID target, LocalDate day) {
        targets.unread(measure, target, day);
    }

    /** How far the targets of a measure are reached at a date, as the reader may know it. @throws Problem 404 */
    public List<AttainmentAnswer.OfTarget> attainment(UUID measure, LocalDate date) {
        Measure found = stored.find(measure, access.sight())
                .orElseThrow(() -> Problem.notFound(MeasureService.OBJECT, measure));
        return attainment(found, date);
    }

    List<AttainmentAnswer.OfTarget> attainment(Measure measure, LocalDate date) {
        return targets.attainment(bearer(measure), date);
    }

    /** The same of several measures at once. */
    Map<UUID, List<AttainmentAnswer.OfTarget>> attainment(Collection<Measure> measures, LocalDate date) {
        return targets.attainment(measures.stream().map(MeasureTargets::bearer).toList(), date);
    }

    static Bearer bearer(Measure measure) {
        return new Bearer(
                measure.id,
                new SetOfDistricts(new Ref(measure.id.toString(), measure.title), measure.scheme, measure.codes()),
                measure.frozenAt);
    }
}
