package de.ausgleich.goal;

import de.ausgleich.access.OrganisationNames;
import de.ausgleich.goal.TargetCourse.Moment;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.programme.FacilityService;
import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import de.ausgleich.statistics.Direction;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Target;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a target and with a reading of it. */
@Singleton
class TargetRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Validator validator;
    private final SetFigures figures;
    private final OrganisationNames names;
    private final FacilityService facilities;
    private final GoalReadings readings;
    private final BusinessDate businessDate;

    TargetRules(
            Validator validator,
            SetFigures figures,
            OrganisationNames names,
            FacilityService facilities,
            GoalReadings readings,
            BusinessDate businessDate) {
        this.validator = validator;
        this.figures = figures;
        this.names = names;
        this.facilities = facilities;
        this.readings = readings;
        this.businessDate = businessDate;
    }

    /** Before its figures are looked for. @throws Problem 400 naming every fault */
    void check(TargetRequest target) {
        Faults faults = new Faults();
        faults.addConstraints(validator, target);
        Choices.check("kind", target.kind(), TargetKind.values(), faults);
        Choices.check("direction", target.direction(), Direction.values(), faults);
        Choices.check("resultLevel", target.resultLevel(), ResultLevel.values(), faults);
        String indicator = Words.orNull(target.indicator());
        if ((indicator == null) == (target.metric() == null)) {
            faults.add("indicator", "goal-target.either");
        } else if (indicator != null && !figures.knows(indicator)) {
            faults.add("indicator", "indicator.unknown", indicator);
        }
        if (target.metric() != null) {
            checkMetric(target.metric(), faults);
        }
        GoalRequest.choice(TargetKind.values(), target.kind()).ifPresent(kind -> checkAim(kind, target, faults));
        checkDates(target, faults);
        LocalDate from = target.baselineDate();
        if (target.metric() != null && from != null && from.isAfter(businessDate.today())) {
            faults.add("baselineDate", "goal-target.reading-later");
        }
        faults.refuse();
    }

    /**
     * Of one that is set: what was read for it must still be a reading of it, and no small count become open.
     *
     * @throws Problem 409 where readings stand against it
     */
    void checkChange(GoalTarget target, TargetRequest request) {
        if (!target.isReadAs(request) && readings.exist(target.id)) {
            throw Problem.rule("goal-target-read");
        }
    }

    private void checkMetric(TargetRequest.Metric metric, Faults faults) {
        Choices.check("metric.type", metric.type(), MetricType.values(), faults);
        String body = metric.countedBy();
        if (body != null && !body.isBlank() && names.nameOf(body.strip()).isEmpty()) {
            faults.add("metric.countedBy", "goal.organisation", body);
        }
        UUID facility = metric.facility();
        if (facility != null && facilities.find(facility).isEmpty()) {
            faults.add("metric.facility", "goal-target.facility", facility);
        }
        GoalRequest.choice(MetricType.values(), metric.type())
                .ifPresent(type -> checkCount(
                        "metric.baseline", type, metric.baselineNumerator(), metric.baselineDenominator(), faults));
    }

    /** @param prefix of both fields' names */
    private static void checkCount(
            String prefix,
            MetricType type,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Faults faults) {
        String above = prefix.isEmpty() ? "numerator" : prefix + "Numerator";
        String below = prefix.isEmpty() ? "denominator" : prefix + "Denominator";
        if (!isWhole(numerator)) {
            faults.add(above, "goal-target.whole");
        }
        if (!isWhole(denominator)) {
            faults.add(below, "goal-target.whole");
        }
        if (type == MetricType.COUNT && denominator != null) {
            faults.add(below, "goal-target.count-alone");
        }
        if (type == MetricType.SHARE && denominator == null) {
            faults.add(below, "field.required");
        }
        if (numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            faults.add(above, "goal-target.part-of-whole");
        }
    }

    private static void checkAim(TargetKind kind, TargetRequest target, Faults faults) {
        BigDecimal amount = target.amount();
        switch (kind) {
            case VALUE, POINTS, HOLD -> {
                if (amount == null) {
                    faults.add("amount", "field.required");
                } else if (kind == TargetKind.POINTS ? amount.signum() <= 0 : amount.signum() < 0) {
                    faults.add(
                            "amount",
                            kind == TargetKind.POINTS ? "goal-target.above-zero" : "goal-target.not-negative");
                }
            }
            case FRACTION -> {
                Integer above = target.numerator();
                Integer below = target.denominator();
                if (above == null) {
                    faults.add("numerator", "field.required");
                }
                if (below == null) {
                    faults.add("denominator", "field.required");
                }
                if (above != null && below != null && !"RISING".equals(target.direction()) && above > below) {
                    faults.add("numerator", "goal-target.more-than-itself");
                }
            }
            case NONE -> {
                if ("RISING".equals(target.direction())) {
                    faults.add("direction", "goal-target.none-falls");
                }
            }
        }
    }

    private static void checkDates(TargetRequest target, Faults faults) {
        LocalDate from = target.baselineDate();
        LocalDate due = target.due();
        if (from != null && due != null && !due.isAfter(from)) {
            faults.add("due", "goal-target.due-after");
        }
        List<Milestone> milestones = target.milestonesOrNone();
        LocalDate last = from;
        for (int i = 0; i < milestones.size(); i++) {
            LocalDate day = milestones.get(i) == null ? null : milestones.get(i).day();
            if (day == null) {
                continue;
            }
            if ((last != null && !day.isAfter(last)) || (due != null && !day.isBefore(due))) {
                faults.add("milestones[" + i + "].day", "goal-target.milestone-order");
            }
            last = day;
        }
    }

    /**
     * With its figures: there is a baseline that the writer may see, and the target lies where it can be reached.
     *
     * @throws Problem 400 naming every fault
     */
    void check(GoalTarget target, TargetCourse course) {
        Faults faults = new Faults();
        Moment baseline = course.baseline();
        String field = target.indicator == null ? "metric.baselineNumerator" : "baselineDate";
        switch (baseline == null ? null : baseline.figure()) {
            case null -> faults.add(field, "goal-target.no-baseline", course.name(), target.baselineDate);
            case Figure.Missing missing ->
                faults.add(field, "goal-target.no-baseline", course.name(), target.baselineDate);
            case Figure.NotComputable none ->
                faults.add(field, "goal-target.no-baseline", course.name(), target.baselineDate);
            case Figure.Suppressed hidden ->
                faults.add(field, "goal-target.hidden-baseline", course.name(), target.baselineDate);
            case Figure.Available open -> checkValue(target, course, open.value(), faults);
        }
        faults.refuse();
    }

    /** Whether it could be set as it is: there is a baseline, and it can be reached from there. */
    static boolean fits(GoalTarget target, TargetCourse course) {
        Faults faults = new Faults();
        course.start()
                .ifPresentOrElse(
                        start -> checkValue(target, course, start, faults),
                        () -> faults.add("baselineDate", "goal-target.no-baseline"));
        return faults.isEmpty();
    }

    private static void checkValue(GoalTarget target, TargetCourse course, BigDecimal baseline, Faults faults) {
        BigDecimal amount = target.amount;
        Direction direction = target.direction;
        if (target.kind == TargetKind.VALUE
                && amount != null
                && direction != null
                && amount.compareTo(baseline) * (direction == Direction.FALLING ? -1 : 1) < 0) {
            faults.add(
                    "amount",
                    direction == Direction.FALLING ? "goal-target.above-baseline" : "goal-target.below-baseline");
            return;
        }
        Target whole = target.with(baseline);
        BigDecimal value = whole.value();
        boolean share = HUNDRED.equals(course.per());
        if (value.signum() < 0 || (share && value.compareTo(HUNDRED) > 0)) {
            faults.add("amount", "goal-target.out-of-reach");
        }
        if (target.kind == TargetKind.HOLD) {
            return;
        }
        BigDecimal low = value.min(baseline);
        BigDecimal high = value.max(baseline);
        for (int i = 0; i < target.milestones.size(); i++) {
            BigDecimal step = target.milestones.get(i).value();
            if (step.compareTo(low) < 0 || step.compareTo(high) > 0) {
                faults.add("milestones[" + i + "].value", "goal-target.milestone-way");
            }
        }
    }

    /** @throws Problem 400 naming every fault */
    void check(GoalTarget target, LocalDate day, ReadingRequest reading) {
        Faults faults = new Faults();
        faults.addConstraints(validator, reading);
        MetricType type = target.metricType;
        if (type != null) {
            checkCount("", type, reading.numerator(), reading.denominator(), faults);
        }
        if (!day.isAfter(target.baselineDate)) {
            faults.add("day", "goal-target.reading-before", target.baselineDate);
        } else if (day.isAfter(businessDate.today())) {
            faults.add("day", "goal-target.reading-later");
        }
        faults.refuse();
    }

    private static boolean isWhole(@Nullable BigDecimal number) {
        return number == null || number.stripTrailingZeros().scale() <= 0;
    }
}
