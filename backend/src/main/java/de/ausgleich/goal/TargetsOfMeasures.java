package de.ausgleich.goal;

import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Targets of measures: the same kinds, baselines and attainment as those of goals. Who may do what, and in which state
 * of the measure, is asked there.
 */
@Singleton
public class TargetsOfMeasures {

    private final GoalTargets stored;
    private final GoalReadings readings;
    private final TargetRules rules;
    private final TargetCourses courses;
    private final TargetShape shape;
    private final AttainmentService attainments;
    private final HonestyService honesty;
    private final Clock clock;

    TargetsOfMeasures(
            GoalTargets stored,
            GoalReadings readings,
            TargetRules rules,
            TargetCourses courses,
            TargetShape shape,
            AttainmentService attainments,
            HonestyService honesty,
            Clock clock) {
        this.stored = stored;
        this.readings = readings;
        this.rules = rules;
        this.courses = courses;
        this.shape = shape;
        this.attainments = attainments;
        this.honesty = honesty;
        this.clock = clock;
    }

    /**
     * The measure that bears them.
     *
     * @param districts where it works: a target on an indicator is one of these together
     * @param frozenAt when its baselines were frozen; null for today's
     */
    public record Bearer(
            UUID measure,
            SetOfDistricts districts,
            @Nullable Instant frozenAt) {}

    /** As the reader may see them, in the order in which they were set. */
    public List<TargetAnswer> of(Bearer bearer) {
        return stored.ofMeasure(bearer.measure()).stream()
                .map(target -> shape.answer(target, bearer))
                .toList();
    }

    /** Those of some measures that have a target which counts what comes of them: reach alone is output. */
    public Set<UUID> withOutcome(Collection<UUID> measures) {
        Map<UUID, List<GoalTarget>> set = stored.ofMeasures(measures);
        set.values().removeIf(some -> some.stream().allMatch(target -> target.resultLevel == ResultLevel.OUTPUT));
        return set.keySet();
    }

    /** What they measure alone, without what is to be reached. */
    public List<TargetAnswer> measured(UUID measure) {
        return stored.ofMeasure(measure).stream().map(shape::measured).toList();
    }

    /** Without what is hidden from somebody, for the trail. */
    public List<TargetAnswer> forTrail(Bearer bearer) {
        return stored.ofMeasure(bearer.measure()).stream()
                .map(target -> shape.open(target, bearer.districts()))
                .toList();
    }

    /** @throws Problem 400 naming every fault */
    public void add(Bearer bearer, TargetRequest request) {
        check(request);
        GoalTarget target = GoalTarget.ofMeasure(Identifiers.next(), bearer.measure(), now());
        target.put(request);
        rules.check(target, courses.of(bearer, target));
        stored.persist(target);
        stored.flush();
    }

    /** @throws Problem 400 naming every fault; 404; 409 when what was read for it would be read as something else */
    public void change(Bearer bearer, UUID id, TargetRequest request) {
        GoalTarget target = find(bearer.measure(), id);
        check(request);
        rules.checkChange(target, request);
        target.put(request);
        rules.check(target, courses.of(bearer, target));
        stored.flush();
    }

    /** What a target would mean; stores nothing. @throws Problem 400 naming every fault */
    public HonestyAnswer preview(Bearer bearer, TargetRequest request) {
        return honesty.preview(bearer, request);
    }

    /** @throws Problem 404 */
    public void remove(UUID measure, UUID id) {
        stored.delete(find(measure, id));
        stored.flush();
    }

    /** Targets on metrics that somebody counts: values of them are entered. */
    public List<TargetAnswer> counted(UUID measure) {
        return measured(measure).stream()
                .filter(target -> target.metric() != null)
                .toList();
    }

    /**
     * Takes a reading in, or corrects it.
     *
     * @throws Problem 400 naming every fault; 404; 409 for a target on an indicator
     */
    public void read(UUID measure, UUID id, LocalDate day, ReadingRequest reading) {
        GoalTarget target = find(measure, id);
        if (target.indicator != null) {
            throw Problem.rule("goal-target-monitored");
        }
        rules.check(target, day, reading);
        readings.put(target.id, day, reading, now());
    }

    /** Takes a reading away; nothing happens where there is none. @throws Problem 404 without the target */
    public void unread(UUID measure, UUID id, LocalDate day) {
        readings.remove(find(measure, id).id, day);
    }

    /** How far they are reached at a date, as the reader may know it. */
    public List<AttainmentAnswer.OfTarget> attainment(Bearer bearer, LocalDate date) {
        return attainment(bearer, stored.ofMeasure(bearer.measure()), date);
    }

    /** The same of several measures, whose targets are fetched at once. */
    public Map<UUID, List<AttainmentAnswer.OfTarget>> attainment(Collection<Bearer> bearers, LocalDate date) {
        Map<UUID, List<GoalTarget>> set =
                stored.ofMeasures(bearers.stream().map(Bearer::measure).toList());
        return bearers.stream()
                .collect(Collectors.toMap(
                        Bearer::measure,
                        bearer -> attainment(bearer, set.getOrDefault(bearer.measure(), List.of()), date)));
    }

    private List<AttainmentAnswer.OfTarget> attainment(Bearer bearer, List<GoalTarget> set, LocalDate date) {
        return set.stream()
                .map(target -> attainments.of(target, courses.of(bearer, target), date))
                .toList();
    }

    /** Whether each has a baseline, and can be reached from there. */
    public boolean fitBaselines(Bearer bearer) {
        return stored.ofMeasure(bearer.measure()).stream()
                .allMatch(target -> TargetRules.fits(target, courses.of(bearer, target)));
    }

    /** A reading as it is entered. @param denominator null for a count */
    public static ReadingRequest reading(BigDecimal numerator, @Nullable BigDecimal denominator, String source) {
        return new ReadingRequest(numerator, denominator, source, null);
    }

    private void check(TargetRequest request) {
        rules.check(request);
        if (Words.orNull(request.resultLevel()) == null) {
            throw Problem.invalid("resultLevel", "field.required");
        }
    }

    private GoalTarget find(UUID measure, UUID id) {
        return stored.ofMeasure(measure, id).orElseThrow(() -> Problem.notFound("goal-target", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
