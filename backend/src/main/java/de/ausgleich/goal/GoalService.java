package de.ausgleich.goal;

import de.ausgleich.access.Capacity;
import de.ausgleich.programme.ConceptService;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes goals and shows to each what lies in sight. */
@Singleton
public class GoalService {

    static final String OBJECT = "goal";

    private final Goals stored;
    private final GoalAccess access;
    private final GoalRules rules;
    private final GoalShape shape;
    private final GoalLog log;
    private final ProgrammeAreaService areas;
    private final ConceptService concepts;
    private final Validator validator;

    GoalService(
            Goals stored,
            GoalAccess access,
            GoalRules rules,
            GoalShape shape,
            GoalLog log,
            ProgrammeAreaService areas,
            ConceptService concepts,
            Validator validator) {
        this.stored = stored;
        this.access = access;
        this.rules = rules;
        this.shape = shape;
        this.log = log;
        this.areas = areas;
        this.concepts = concepts;
        this.validator = validator;
    }

    @Transactional
    Page<GoalSummary> page(GoalFilter filter, String sort, PageQuery page) {
        Page<Goal> found = stored.page(filter, access.bodies(), access.sight(), GoalSort.of(sort), page);
        return new Page<>(shape.summaries(found.items()), found.page(), found.size(), found.total());
    }

    /** The goals of an area that are in sight, by title. */
    @Transactional
    public List<GoalSummary> of(String area) {
        GoalFilter filter = new GoalFilter();
        filter.area = area;
        return page(filter, "title", PageQuery.of(0, PageQuery.MOST)).items();
    }

    /** Those of some goals that are in sight. */
    @Transactional
    public List<GoalSummary> seen(Collection<UUID> ids) {
        return shape.summaries(stored.seen(ids, access.sight()));
    }

    /** What is agreed and in sight, by area and title. */
    @Transactional
    public List<GoalSummary> agreed() {
        GoalFilter filter = new GoalFilter();
        filter.state = List.of(GoalState.AGREED);
        filter.kind = GoalKind.GOAL;
        return page(filter, "area,title", PageQuery.of(0, PageQuery.MOST)).items();
    }

    /** @throws Problem 404 when there is no such goal, or none in sight */
    @Transactional
    public GoalAnswer get(UUID id) {
        return shape.answer(find(id));
    }

    /** The goal, if it is there and in sight. */
    Optional<Goal> look(UUID id) {
        return stored.find(id, access.sight());
    }

    Goal find(UUID id) {
        return look(id).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** @throws Problem 400 naming every fault; 403 where the reader does not write for the area */
    @Transactional
    public GoalAnswer create(GoalRequest request) {
        rules.check(request, Set.of());
        Capacity by = writing(request);
        Goal goal = new Goal(Identifiers.next(), GoalAccess.code(by), log.now());
        goal.put(request);
        stored.create(goal);
        GoalAnswer after = shape.answer(goal);
        log.record(by, "created", goal, null, null, shape.forTrail(goal));
        return after;
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 once it is agreed; 412 and 428 when the state is another */
    @Transactional
    public GoalAnswer change(UUID id, @Nullable String ifMatch, GoalRequest request) {
        Goal goal = forChange(id, ifMatch);
        Capacity by = requireEditing(goal);
        GoalAnswer before = shape.forTrail(goal);
        rules.check(request, named(goal));
        if (!request.area().equals(goal.area)
                && access.writing(area(request.area()), goal.author).isEmpty()) {
            throw Problem.invalid("area", "goal.area", request.area());
        }
        goal.put(request);
        goal.touch(log.now());
        GoalAnswer after = shape.answer(goal);
        log.record(by, "changed", goal, null, before, shape.forTrail(goal));
        return after;
    }

    /** Throws a draft away. @throws Problem 403; 404; 409 when it is no draft or an adopted concept draws it in; 412 and 428 when the state is another */
    @Transactional
    void discard(UUID id, @Nullable String ifMatch) {
        Goal goal = forChange(id, ifMatch);
        if (goal.state != GoalState.DRAFT) {
            throw Problem.rule("goal-no-draft");
        }
        Capacity by = requireEditing(goal);
        if (concepts.adoptedWith(id)) {
            throw Problem.rule("goal-in-concept");
        }
        log.recordDiscarded(by, goal, shape.forTrail(goal));
        stored.discard(goal);
    }

    /** Oldest first. @throws Problem 404 */
    @Transactional
    List<GoalComment> comments(UUID id) {
        return log.comments(find(id));
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 for a draft */
    @Transactional
    public List<GoalComment> comment(UUID id, GoalComment.Request comment) {
        Goal goal = find(id);
        Faults faults = new Faults();
        faults.addConstraints(validator, comment);
        Choices.check("stance", comment.stance(), Stance.values(), faults);
        faults.refuse();
        if (goal.state == GoalState.DRAFT) {
            throw Problem.rule("goal-draft-comment");
        }
        Capacity by = access.writing(areas.get(goal.area), Words.orNull(comment.organisation()))
                .orElseThrow(GoalService::forbidden);
        log.comment(goal, by, comment);
        return log.comments(goal);
    }

    /** @throws Problem 404; 412 and 428 when the state is another */
    Goal forChange(UUID id, @Nullable String ifMatch) {
        Goal goal = stored.findForChange(id, access.sight()).orElseThrow(() -> Problem.notFound(OBJECT, id));
        EntityTags.require(ifMatch, goal.version, () -> shape.answer(goal));
        return goal;
    }

    /** @throws Problem 403 for others than who writes it; 409 once it is agreed */
    Capacity requireEditing(Goal goal) {
        if (goal.state.isFrozen()) {
            throw Problem.rule("goal-frozen");
        }
        return access.editing(goal, areas.get(goal.area)).orElseThrow(GoalService::forbidden);
    }

    static Problem forbidden() {
        return Problem.of(Problem.Kind.FORBIDDEN, "goal-not-yours");
    }

    private Capacity writing(GoalRequest request) {
        return access.writing(area(request.area()), Words.orNull(request.author()))
                .orElseThrow(GoalService::forbidden);
    }

    private ProgrammeArea area(String code) {
        return areas.find(code).orElseThrow(() -> Problem.invalid("area", "goal.area", code));
    }

    private static Set<String> named(Goal goal) {
        Set<String> named = new HashSet<>();
        Stream.concat(
                        Stream.of(goal.responsible).filter(code -> code != null),
                        goal.participants.stream()
                                .map(Participant::organisation)
                                .filter(code -> code != null))
                .forEach(named::add);
        return named;
    }
}
