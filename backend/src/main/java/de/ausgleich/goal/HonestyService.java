package de.ausgleich.goal;

import de.ausgleich.goal.TargetCourse.Moment;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Figure;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Previews targets; stores nothing. */
@Singleton
class HonestyService {

    private final TargetRules rules;
    private final TargetCourses courses;
    private final ProgrammeAreaService areas;
    private final GoalAccess access;
    private final Language language;

    HonestyService(
            TargetRules rules,
            TargetCourses courses,
            ProgrammeAreaService areas,
            GoalAccess access,
            Language language) {
        this.rules = rules;
        this.courses = courses;
        this.areas = areas;
        this.access = access;
        this.language = language;
    }

    /** @throws Problem 400 naming every fault; 403 where the reader does not write for the area */
    @Transactional
    HonestyAnswer preview(TargetPreview preview) {
        if (preview.area() == null || preview.target() == null) {
            throw Problem.invalid(preview.area() == null ? "area" : "target", "field.required");
        }
        ProgrammeArea area =
                areas.find(preview.area()).orElseThrow(() -> Problem.invalid("area", "goal.area", preview.area()));
        if (access.writing(area, null).isEmpty()) {
            throw GoalService.forbidden();
        }
        rules.check(preview.target());
        GoalTarget target = GoalTarget.ofGoal(Identifiers.next(), Identifiers.next(), Instant.EPOCH);
        target.put(preview.target());
        return preview(target, courses.ofDraft(area, target));
    }

    /** The same of a target of a measure, on its districts. @throws Problem 400 naming every fault */
    HonestyAnswer preview(TargetsOfMeasures.Bearer bearer, TargetRequest wanted) {
        rules.check(wanted);
        GoalTarget target = GoalTarget.ofMeasure(Identifiers.next(), bearer.measure(), Instant.EPOCH);
        target.put(wanted);
        return preview(target, courses.of(bearer, target));
    }

    private HonestyAnswer preview(GoalTarget target, TargetCourse course) {
        TargetWords words = new TargetWords(course, language.locale());
        Moment start = course.baseline();
        if (start == null || !(start.figure() instanceof Figure.Available open)) {
            return problem(start, target, words);
        }
        rules.check(target, course);
        return new TargetHonesty(target, target.with(open.value()), open, course, words).answer(start);
    }

    private static HonestyAnswer problem(@Nullable Moment start, GoalTarget target, TargetWords words) {
        boolean hidden = start != null && start.figure() instanceof Figure.Suppressed;
        return new HonestyAnswer(
                start == null ? null : AttainmentService.point(start, words),
                null,
                words.text(hidden ? "honesty.hidden" : "attainment.no-baseline", words.date(target.baselineDate)),
                null,
                null,
                null,
                List.of());
    }
}
