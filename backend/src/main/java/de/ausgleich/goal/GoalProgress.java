package de.ausgleich.goal;

import de.ausgleich.access.Capacity;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
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
    private final Validator validator;

    GoalProgress(
            GoalService goals, GoalAccess access, GoalRules rules, GoalShape shape, GoalLog log, Validator validator) {
        this.goals = goals;
        this.access = access;
        this.rules = rules;
        this.shape = shape;
        this.log = log;
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

    /** One state back. @throws Problem 400 without a reason; 404; 409 for a draft; 412 and 428 */
    @Transactional
    public GoalAnswer goBack(UUID id, @Nullable String ifMatch, GoalReason reason) {
        Goal goal = goals.forChange(id, ifMatch);
        check(reason);
        return enter(goal, next(goal, GoalStep.RETURN), planning(), "returned", reason.reason());
    }

    private GoalAnswer enter(Goal goal, GoalState next, Capacity by, String action, @Nullable String reason) {
        GoalAnswer before = shape.answer(goal);
        goal.enter(next);
        goal.touch(log.now());
        GoalAnswer after = shape.answer(goal);
        log.record(by, action, goal, reason, before, after);
        return after;
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
