package de.ausgleich.goal;

import de.ausgleich.goal.AttainmentAnswer.Aimed;
import de.ausgleich.goal.AttainmentAnswer.OfTarget;
import de.ausgleich.goal.AttainmentAnswer.Point;
import de.ausgleich.goal.TargetCourse.Moment;
import de.ausgleich.monitoring.Value;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import de.ausgleich.statistics.Attainment;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes how far the targets of a goal are reached (docs/methods/attainment.md). */
@Singleton
public class AttainmentService {

    private final GoalService goals;
    private final GoalTargets targets;
    private final TargetCourses courses;
    private final Language language;
    private final BusinessDate businessDate;

    AttainmentService(
            GoalService goals,
            GoalTargets targets,
            TargetCourses courses,
            Language language,
            BusinessDate businessDate) {
        this.goals = goals;
        this.targets = targets;
        this.courses = courses;
        this.language = language;
        this.businessDate = businessDate;
    }

    /**
     * @param asked the day for which one asks; null for today
     * @throws Problem 404 when there is no such goal, or none in sight
     */
    @Transactional
    public AttainmentAnswer of(UUID id, @Nullable LocalDate asked) {
        Goal goal = goals.find(id);
        LocalDate date = asked == null ? businessDate.today() : asked;
        return new AttainmentAnswer(
                goal.id,
                date,
                goal.state,
                goal.frozenAt,
                targets.of(goal.id).stream()
                        .map(target -> of(target, courses.of(goal, target), date))
                        .toList());
    }

    /** One target, of whatever bears it. */
    OfTarget of(GoalTarget target, TargetCourse course, LocalDate date) {
        TargetWords words = new TargetWords(course, language.locale());
        List<Point> readings = course.points().stream()
                .filter(point -> !point.date().isBefore(target.baselineDate))
                .filter(point -> !point.date().isAfter(date))
                .map(point -> point(point, words))
                .toList();
        Moment baseline = course.baseline();
        Moment today = course.today();
        boolean fictitious = course.points().stream().anyMatch(Moment::fictitious);
        return course.start()
                .map(start -> known(target, target.with(start), course, date, words, readings, fictitious))
                .orElseGet(() -> new OfTarget(
                        target.id,
                        target.kind,
                        target.resultLevel,
                        course.name(),
                        target.indicator,
                        course.unit(),
                        baseline == null ? null : point(baseline, words),
                        new Aimed(target.due, null, null, null, null, null),
                        null,
                        null,
                        null,
                        course.isHidden() ? AttainmentState.SUPPRESSED : AttainmentState.NO_DATA,
                        words.text(
                                course.isHidden() ? "attainment.hidden" : "attainment.no-baseline",
                                words.date(target.baselineDate)),
                        readings,
                        List.of(),
                        today == null ? null : point(today, words),
                        fictitious));
    }

    private static OfTarget known(
            GoalTarget target,
            Target whole,
            TargetCourse course,
            LocalDate date,
            TargetWords words,
            List<Point> readings,
            boolean fictitious) {
        Attainment attainment = Attainment.of(whole, course.readings(), date);
        Moment counting = attainment.reading() == null
                ? null
                : course.at(attainment.reading().date()).orElse(null);
        Moment baseline = course.baseline();
        Moment today = course.today();
        BigDecimal percent = attainment.percent();
        String sentence = new AttainmentSentence(whole, target.direction, words).of(attainment);
        return new OfTarget(
                target.id,
                target.kind,
                target.resultLevel,
                course.name(),
                target.indicator,
                course.unit(),
                baseline == null ? null : point(baseline, words),
                aimed(target, whole, course, counting == null ? baseline : counting, words),
                counting == null ? null : point(counting, words),
                percent,
                percent == null ? null : words.percent(percent),
                AttainmentState.of(attainment.state()),
                today == null ? sentence : sentence + " " + revised(today, words),
                readings,
                path(target, whole),
                today == null ? null : point(today, words),
                fictitious);
    }

    private static String revised(Moment today, TargetWords words) {
        return today.figure() instanceof Figure.Available open
                ? words.text("attainment.revised", words.value(open.value()))
                : words.text("attainment.revised-away");
    }

    static Aimed aimed(GoalTarget target, Target whole, TargetCourse course, @Nullable Moment of, TargetWords words) {
        BigDecimal per = course.per();
        BigDecimal all = of != null && of.figure() instanceof Figure.Available open ? open.denominator() : null;
        String display = words.aimed(whole, target.direction);
        return per == null || all == null || target.direction == null
                ? new Aimed(target.due, whole.value(), display, null, null, null)
                : new Aimed(target.due, whole.value(), display, whole.cases(all, per), all, course.counted());
    }

    private static List<Milestone> path(GoalTarget target, Target whole) {
        return Stream.of(
                        Stream.of(new Milestone(target.baselineDate, whole.baseline())),
                        target.milestones.stream(),
                        Stream.of(new Milestone(target.due, whole.value())))
                .flatMap(part -> part)
                .toList();
    }

    static Point point(Moment moment, TargetWords words) {
        BigDecimal city = moment.city() instanceof Figure.Available open ? open.value() : null;
        return switch (moment.figure()) {
            case Figure.Available open ->
                new Point(
                        moment.date(),
                        Value.Status.AVAILABLE,
                        open.value(),
                        words.value(open.value()),
                        open.numerator(),
                        open.denominator(),
                        city,
                        moment.publishedAt(),
                        moment.source(),
                        moment.note());
            case Figure.Unavailable gone ->
                new Point(
                        moment.date(),
                        Value.Status.of(gone),
                        null,
                        null,
                        null,
                        null,
                        city,
                        moment.publishedAt(),
                        moment.source(),
                        null);
        };
    }
}
