package de.ausgleich.goal;

import de.ausgleich.access.Capacity;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes goals from draft to proposed, agreed and closed, and back. */
@Singleton
public class GoalProgress {

    private final GoalService goals;
    private final GoalAccess access;
    private final GoalRules rules;
    private final GoalShape shape;
    private final GoalLog log;
    private final GoalTargets targets;
    private final TargetCourses courses;
    private final ProgrammeAreaService areas;
    private final Validator validator;

    GoalProgress(
            GoalService goals,
            GoalAccess access,
            GoalRules rules,
            GoalShape shape,
            GoalLog log,
            GoalTargets targets,
            TargetCourses courses,
            ProgrammeAreaService areas,
            Validator validator) {
        this.goals = goals;
        this.access = access;
        this.rules = rules;
        this.shape = shape;
        this.log = log;
        this.targets = targets;
        this.courses = courses;
        this.areas = areas;
        this.validator = validator;
    }

    /** @throws Problem 400 naming what is missing; 403; 404; 409 when it is no draft; 412 and 428 */
    @Transactional
    public GoalAnswer propose(UUID id, @Nullable String ifMatch) {
        Goal goal = goals.forChange(id, ifMatch);
        GoalState next = next(goal, GoalStep.PROPOSAL);
        Capacity by = goals.requireEditing(goal);
        rules.requireComplete(goal);
        return enter(goal, next, by, "proposed", null);
    }

    /**
     * Freezes definitions, districts and baselines as they are now.
     *
     * @throws Problem 400 naming what is missing; 404; 409 unless it is proposed, has a target and somebody besides the department took part, and
     *     every target can be reached from its baseline; 412 and 428
     */
    @Transactional
    public GoalAnswer agree(UUID id, @Nullable String ifMatch) {
        Goal goal = goals.forChange(id, ifMatch);
        next(goal, GoalStep.AGREEMENT);
        Capacity by = planning();
        rules.requireComplete(goal);
        List<GoalTarget> ofGoal = targets.of(goal.id);
        if (ofGoal.isEmpty() && goal.kind == GoalKind.GOAL) {
            throw Problem.rule("goal-without-target");
        }
        if (goal.participants.stream().allMatch(shape::isDepartment)) {
            throw Problem.rule("goal-without-participant");
        }
        ofGoal.forEach(target -> requireBaseline(goal, target));
        GoalAnswer before = shape.forTrail(goal);
        goal.agree(TargetCourses.districts(areas.get(goal.area)), log.now());
        return entered(goal, by, "agreed", null, before);
    }

    private void requireBaseline(Goal goal, GoalTarget target) {
        TargetCourse course = courses.of(goal, target);
        if (course.start().isEmpty()) {
            throw Problem.rule("goal-without-baseline", course.name(), target.baselineDate);
        }
        if (!TargetRules.fits(target, course)) {
            throw Problem.rule("goal-target-unfit", course.name(), target.baselineDate);
        }
    }

    /** @throws Problem 400 without closing words; 404; 409 unless it is agreed; 412 and 428 */
    @Transactional
    public GoalAnswer close(UUID id, @Nullable String ifMatch, GoalReason reason) {
        Goal goal = goals.forChange(id, ifMatch);
        check(reason);
        return enter(goal, next(goal, GoalStep.CLOSURE), planning(), "closed", reason.reason());
    }

    /** One state back. @throws Problem 400 without a reason; 404; 409 for a draft; 412 and 428 */
    @Transactional
    public GoalAnswer goBack(UUID id, @Nullable String ifMatch, GoalReason reason) {
        Goal goal = goals.forChange(id, ifMatch);
        check(reason);
        return enter(goal, next(goal, GoalStep.RETURN), planning(), "returned", reason.reason());
    }

    private GoalAnswer enter(Goal goal, GoalState next, Capacity by, String action, @Nullable String reason) {
        GoalAnswer before = shape.forTrail(goal);
        goal.enter(next);
        return entered(goal, by, action, reason, before);
    }

    private GoalAnswer entered(Goal goal, Capacity by, String action, @Nullable String reason, GoalAnswer before) {
        goal.touch(log.now());
        log.record(by, action, goal, reason, before, shape.forTrail(goal));
        return shape.answer(goal);
    }

    private void check(GoalReason reason) {
        Faults faults = new Faults();
        faults.addConstraints(validator, reason);
        faults.refuse();
    }

    private static GoalState next(Goal goal, GoalStep step) {
        return goal.state.after(step).orElseThrow(() -> Problem.rule("goal-state", goal.state));
    }

    private Capacity planning() {
        return access.planning().orElseThrow(GoalService::forbidden);
    }
}
