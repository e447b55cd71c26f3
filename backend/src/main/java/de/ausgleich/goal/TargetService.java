package de.ausgleich.goal;

import de.ausgleich.access.Capacity;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the targets of goals and takes their own readings in. Each is a new state of the goal. */
@Singleton
public class TargetService {

    private static final String OBJECT = "goal-target";

    private final GoalService goals;
    private final GoalTargets stored;
    private final GoalReadings readings;
    private final TargetRules rules;
    private final TargetCourses courses;
    private final GoalShape shape;
    private final GoalAccess access;
    private final ProgrammeAreaService areas;
    private final GoalLog log;

    TargetService(
            GoalService goals,
            GoalTargets stored,
            GoalReadings readings,
            TargetRules rules,
            TargetCourses courses,
            GoalShape shape,
            GoalAccess access,
            ProgrammeAreaService areas,
            GoalLog log) {
        this.goals = goals;
        this.stored = stored;
        this.readings = readings;
        this.rules = rules;
        this.courses = courses;
        this.shape = shape;
        this.access = access;
        this.areas = areas;
        this.log = log;
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 once it is agreed; 412 and 428 when the state is another */
    @Transactional
    public GoalAnswer add(UUID id, @Nullable String ifMatch, TargetRequest request) {
        Goal goal = goals.forChange(id, ifMatch);
        Capacity by = goals.requireEditing(goal);
        rules.check(request);
        GoalTarget target = GoalTarget.ofGoal(Identifiers.next(), goal.id, log.now());
        target.put(request);
        rules.check(target, courses.of(goal, target));
        GoalAnswer before = shape.forTrail(goal);
        stored.persist(target);
        return changed(goal, by, "target-added", before);
    }

    /** @throws Problem as {@link #add}; 409 when what was read for it would be read as something else */
    @Transactional
    public GoalAnswer change(UUID id, UUID targetId, @Nullable String ifMatch, TargetRequest request) {
        Goal goal = goals.forChange(id, ifMatch);
        GoalTarget target = find(goal, targetId);
        Capacity by = goals.requireEditing(goal);
        rules.check(request);
        rules.checkChange(target, request);
        GoalAnswer before = shape.forTrail(goal);
        target.put(request);
        rules.check(target, courses.of(goal, target));
        return changed(goal, by, "target-changed", before);
    }

    /** @throws Problem 403; 404; 409 once it is agreed; 412 and 428 when the state is another */
    @Transactional
    public GoalAnswer remove(UUID id, UUID targetId, @Nullable String ifMatch) {
        Goal goal = goals.forChange(id, ifMatch);
        GoalTarget target = find(goal, targetId);
        Capacity by = goals.requireEditing(goal);
        GoalAnswer before = shape.forTrail(goal);
        stored.delete(target);
        return changed(goal, by, "target-removed", before);
    }

    /**
     * Takes a reading in, or corrects it.
     *
     * @throws Problem 400 naming every fault; 403 for others than who counts and the planning; 404; 409 for a target on
     *     an indicator, and once the goal is closed; 412 and 428 when the state is another
     */
    @Transactional
    public GoalAnswer putReading(
            UUID id, UUID targetId, LocalDate day, @Nullable String ifMatch, ReadingRequest request) {
        Goal goal = goals.forChange(id, ifMatch);
        GoalTarget target = find(goal, targetId);
        Capacity by = requireCounting(goal, target);
        rules.check(target, day, request);
        readings.put(target.id, day, request, log.now());
        return read(goal, target, day, by, "reading-entered", request);
    }

    /** @throws Problem as {@link #putReading} */
    @Transactional
    public GoalAnswer removeReading(UUID id, UUID targetId, LocalDate day, @Nullable String ifMatch) {
        Goal goal = goals.forChange(id, ifMatch);
        GoalTarget target = find(goal, targetId);
        Capacity by = requireCounting(goal, target);
        if (!readings.remove(target.id, day)) {
            throw Problem.notFound("reading", day);
        }
        return read(goal, target, day, by, "reading-removed", null);
    }

    private GoalTarget find(Goal goal, UUID target) {
        return stored.of(goal.id, target).orElseThrow(() -> Problem.notFound(OBJECT, target));
    }

    private Capacity requireCounting(Goal goal, GoalTarget target) {
        if (target.indicator != null) {
            throw Problem.rule("goal-target-monitored");
        }
        if (goal.state == GoalState.CLOSED) {
            throw Problem.rule("goal-state", goal.state);
        }
        return access.counting(goal, target, areas.get(goal.area)).orElseThrow(GoalService::forbidden);
    }

    private GoalAnswer changed(Goal goal, Capacity by, String action, GoalAnswer before) {
        goal.touch(log.now());
        log.record(by, action, goal, null, before, shape.forTrail(goal));
        return shape.answer(goal);
    }

    private GoalAnswer read(
            Goal goal, GoalTarget target, LocalDate day, Capacity by, String action, @Nullable ReadingRequest request) {
        goal.touch(log.now());
        log.record(by, action, goal, null, null, KeptReading.of(target, day, request));
        return shape.answer(goal);
    }

    /** What the trail keeps of a reading: no small count. */
    record KeptReading(
            UUID target,
            LocalDate day,
            boolean small,
            @Nullable ReadingRequest reading) {

        static KeptReading of(GoalTarget target, LocalDate day, @Nullable ReadingRequest request) {
            boolean small = request != null
                    && target.own(request.numerator(), request.denominator()).isSmall();
            return new KeptReading(target.id, day, small, small ? null : request);
        }
    }
}
