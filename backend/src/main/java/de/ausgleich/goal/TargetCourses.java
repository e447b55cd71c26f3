package de.ausgleich.goal;

import de.ausgleich.goal.TargetCourse.Moment;
import de.ausgleich.monitoring.SetCourse;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Figure;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the figures of targets: from the monitoring, or from own readings. */
@Singleton
class TargetCourses {

    private static final int SHARE_DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SetFigures figures;
    private final ProgrammeAreaService areas;
    private final GoalReadings readings;
    private final GoalAccess access;

    TargetCourses(SetFigures figures, ProgrammeAreaService areas, GoalReadings readings, GoalAccess access) {
        this.figures = figures;
        this.areas = areas;
        this.readings = readings;
        this.access = access;
    }

    TargetCourse of(Goal goal, GoalTarget target) {
        return of(target, set(goal), goal.frozenAt);
    }

    TargetCourse of(TargetsOfMeasures.Bearer bearer, GoalTarget target) {
        return of(target, bearer.districts(), bearer.frozenAt());
    }

    /** Of a target that is not set. */
    TargetCourse ofDraft(ProgrammeArea area, GoalTarget target) {
        return of(target, set(area, districts(area)), null);
    }

    private TargetCourse of(GoalTarget target, SetOfDistricts set, @Nullable Instant frozen) {
        String indicator = target.indicator;
        return indicator == null
                ? own(target, readings.of(target.id))
                : ofIndicator(set, indicator, target.baselineDate, frozen);
    }

    /** Whether everybody may know the baseline, whoever asks. */
    boolean isOpen(GoalTarget target, SetOfDistricts set) {
        return target.indicator == null
                ? !target.ownBaseline().isSmall()
                : figures.isReleased(set, target.indicator, target.baselineDate);
    }

    /** The districts of a goal: those that were agreed, else those of its area. */
    SetOfDistricts set(Goal goal) {
        ProgrammeArea area = areas.get(goal.area);
        String[] frozen = goal.frozenDistricts;
        return set(area, frozen == null ? districts(area) : List.of(frozen));
    }

    static List<String> districts(ProgrammeArea area) {
        return area.districts().stream().map(Ref::code).toList();
    }

    private static SetOfDistricts set(ProgrammeArea area, List<String> districts) {
        return new SetOfDistricts(new Ref(area.code(), area.name()), area.scheme(), districts);
    }

    /** @param frozen by what was published and defined at that instant the baseline is taken; null for now */
    private TargetCourse ofIndicator(
            SetOfDistricts set, String indicator, LocalDate baselineDate, @Nullable Instant frozen) {
        SetCourse now = figures.course(set, indicator, frozen, null);
        Moment today = at(now, baselineDate);
        Moment baseline = frozen == null ? today : at(figures.course(set, indicator, frozen, frozen), baselineDate);
        boolean same = today == null || baseline == null || isSame(today.figure(), baseline.figure());
        return new TargetCourse(
                now.indicator().name(),
                now.indicator().unit(),
                now.indicator().decimals(),
                now.per(),
                now.counted(),
                baseline,
                same ? null : today,
                now.points().stream().map(TargetCourses::moment).toList());
    }

    private TargetCourse own(GoalTarget target, List<GoalReading> read) {
        boolean everything = access.seesSmallCounts(target.countedBy);
        boolean share = target.metricType == MetricType.SHARE;
        Moment baseline = moment(target.baselineDate, target.ownBaseline().figure(everything), null, null);
        Stream<Moment> later = read.stream()
                .map(reading -> moment(
                        reading.day(),
                        target.own(reading.numerator(), reading.denominator()).figure(everything),
                        reading.source(),
                        reading.note()));
        String unit = Objects.requireNonNull(target.metricUnit);
        return new TargetCourse(
                Objects.requireNonNull(target.metricName),
                share ? "%" : unit,
                share ? SHARE_DECIMALS : 0,
                share ? HUNDRED : null,
                unit,
                baseline,
                null,
                Stream.concat(Stream.of(baseline), later).toList());
    }

    private static @Nullable Moment at(SetCourse course, LocalDate date) {
        return course.points().stream()
                .filter(point -> point.date().equals(date))
                .findFirst()
                .map(TargetCourses::moment)
                .orElse(null);
    }

    private static Moment moment(SetCourse.Point point) {
        return new Moment(
                point.date(), point.figure(), point.city(), point.publishedAt(), point.fictitious(), null, null);
    }

    private static Moment moment(LocalDate day, Figure figure, @Nullable String source, @Nullable String note) {
        return new Moment(day, figure, null, null, false, source, note);
    }

    /** By value: a delivery that changes something else revises nothing here. */
    private static boolean isSame(Figure one, Figure other) {
        return one instanceof Figure.Available open && other instanceof Figure.Available otherOpen
                ? open.value().compareTo(otherOpen.value()) == 0
                : one.getClass().equals(other.getClass());
    }
}
