package de.ausgleich.goal;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.OrganisationNames;
import de.ausgleich.goal.GoalAnswer.GoalParticipant;
import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.organisation.BodyKinds;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives goals the form in which the API shows them. */
@Singleton
class GoalShape {

    private final ProgrammeAreaService areas;
    private final OrganisationNames names;
    private final BodyKinds kinds;
    private final FrameworkService frameworks;
    private final GoalAccess access;
    private final GoalTargets targets;
    private final TargetShape targetShape;
    private final TargetCourses courses;

    GoalShape(
            ProgrammeAreaService areas,
            OrganisationNames names,
            BodyKinds kinds,
            FrameworkService frameworks,
            GoalAccess access,
            GoalTargets targets,
            TargetShape targetShape,
            TargetCourses courses) {
        this.areas = areas;
        this.names = names;
        this.kinds = kinds;
        this.frameworks = frameworks;
        this.access = access;
        this.targets = targets;
        this.targetShape = targetShape;
        this.courses = courses;
    }

    /** As the reader may see it. */
    GoalAnswer answer(Goal goal) {
        ProgrammeArea area = areas.get(goal.area);
        return answer(
                goal,
                area,
                targets.of(goal.id).stream()
                        .map(target -> targetShape.answer(target, goal, area))
                        .toList(),
                access.acts(goal, area));
    }

    /** As everybody who reads the trail may see it. */
    GoalAnswer forTrail(Goal goal) {
        SetOfDistricts set = courses.set(goal);
        List<TargetAnswer> open = targets.of(goal.id).stream()
                .map(target -> targetShape.open(target, set))
                .toList();
        return answer(goal, areas.get(goal.area), open, Set.of());
    }

    private GoalAnswer answer(Goal goal, ProgrammeArea area, List<TargetAnswer> ofGoal, Set<GoalAct> acts) {
        return new GoalAnswer(
                goal.id,
                goal.kind,
                new Ref(area.code(), area.name()),
                goal.title,
                goal.why,
                goal.level,
                goal.concern,
                goal.targetGroup,
                goal.residentsTookPart == null && goal.residentsWords == null
                        ? null
                        : new GoalAnswer.Residents(goal.residentsTookPart, goal.residentsWords),
                goal.participants.stream().map(this::participant).toList(),
                frameworks(goal, titles()),
                ofGoal,
                goal.responsible == null && goal.responsibleFunction == null
                        ? null
                        : new GoalAnswer.Responsible(body(goal.responsible), goal.responsibleFunction),
                goal.addressedTo,
                goal.state,
                goal.frozenAt,
                body(goal.author),
                goal.createdAt,
                goal.changedAt,
                acts,
                goal.version);
    }

    List<GoalSummary> summaries(List<Goal> goals) {
        Map<String, String> titles = titles();
        Map<String, Ref> areasByCode = new HashMap<>();
        Set<String> own = access.bodies();
        Map<UUID, List<GoalTarget>> targetsByGoal =
                targets.of(goals.stream().map(goal -> goal.id).toList());
        return goals.stream()
                .map(goal -> new GoalSummary(
                        goal.id,
                        goal.kind,
                        areasByCode.computeIfAbsent(
                                goal.area, code -> new Ref(code, areas.get(code).name())),
                        goal.title,
                        goal.level,
                        goal.concern,
                        frameworks(goal, titles),
                        body(goal.responsible),
                        goal.state,
                        body(goal.author),
                        isOne(own, goal.author) || isOne(own, goal.responsible),
                        targetsByGoal.getOrDefault(goal.id, List.of()).size(),
                        targetsByGoal.getOrDefault(goal.id, List.of()).stream()
                                .map(target -> target.due)
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        goal.changedAt,
                        goal.version))
                .toList();
    }

    /** Whether it is one of the city's departments. */
    boolean isDepartment(Participant participant) {
        String code = participant.organisation();
        return code != null
                && kinds.kindOf(code).filter(BodyKind.CITY_DEPARTMENT::equals).isPresent();
    }

    @Nullable
    Ref body(@Nullable String code) {
        return code == null ? null : new Ref(code, names.nameOf(code).orElse(code));
    }

    private GoalParticipant participant(Participant participant) {
        Ref body = body(participant.organisation());
        String name = participant.name();
        return new GoalParticipant(
                body,
                body != null ? body.name() : name == null ? "" : name,
                isDepartment(participant),
                participant.stance(),
                participant.words());
    }

    private static boolean isOne(Set<String> own, @Nullable String code) {
        return code != null && own.contains(code);
    }

    private Map<String, String> titles() {
        return frameworks.all().stream().collect(Collectors.toMap(Framework::code, Framework::title));
    }

    private static List<Ref> frameworks(Goal goal, Map<String, String> titles) {
        return goal.frameworks.stream()
                .sorted()
                .map(code -> new Ref(code, titles.getOrDefault(code, code)))
                .toList();
    }
}
