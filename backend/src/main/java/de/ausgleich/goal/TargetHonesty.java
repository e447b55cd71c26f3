package de.ausgleich.goal;

import de.ausgleich.goal.HonestyAnswer.Cases;
import de.ausgleich.goal.HonestyAnswer.Chance;
import de.ausgleich.goal.HonestyAnswer.Pace;
import de.ausgleich.goal.TargetCourse.Moment;
import de.ausgleich.statistics.Detectability;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Says what a target means before it is set, from figures alone. */
record TargetHonesty(
        GoalTarget target, Target whole, Figure.Available baseline, TargetCourse course, TargetWords words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");
    private static final int PLACES = 4;

    HonestyAnswer answer(Moment start) {
        Cases cases = cases();
        Chance chance = chance();
        Pace pace = pace();
        List<String> sentences = new ArrayList<>();
        if (cases != null) {
            sentences.add(inWords(cases));
        }
        if (chance != null) {
            sentences.addAll(inWords(chance));
        }
        if (pace != null) {
            sentences.addAll(inWords(pace));
        }
        return new HonestyAnswer(
                AttainmentService.point(start, words),
                AttainmentService.aimed(target, whole, course, start, words),
                null,
                cases,
                chance,
                pace,
                sentences);
    }

    private @Nullable Cases cases() {
        BigDecimal now = baseline.numerator();
        BigDecimal all = baseline.denominator();
        BigDecimal per = course.per();
        if (target.direction == null || now == null || (all == null) != (per == null)) {
            return null;
        }
        return all == null || per == null
                ? new Cases(now, whole.cases(BigDecimal.ONE, BigDecimal.ONE), null, null)
                : new Cases(now, whole.cases(all, per), all, course.counted());
    }

    private @Nullable Chance chance() {
        BigDecimal all = baseline.denominator();
        BigDecimal value = whole.value();
        if (target.direction == null || value.compareTo(baseline.value()) == 0) {
            return null;
        }
        double from = baseline.value().doubleValue();
        double to = value.doubleValue();
        if (HUNDRED.equals(course.per()) && all != null) {
            return chance(Detectability.ofShare(from, to, all.doubleValue()), value);
        }
        boolean count = baseline.numerator() != null && all == null && baseline.base() == null;
        return count ? chance(Detectability.ofCount(from, to), value) : null;
    }

    private Chance chance(Detectability found, BigDecimal value) {
        BigDecimal change = value.subtract(baseline.value());
        BigDecimal margin = places(found.margin());
        OptionalDouble smallest = found.smallest();
        return new Chance(
                found.verdict(),
                places(found.power()),
                change,
                change.subtract(margin),
                change.add(margin),
                smallest.isPresent() ? places(smallest.getAsDouble()) : null);
    }

    private @Nullable Pace pace() {
        if (target.direction == null) {
            return null;
        }
        BigDecimal needed = perYear(whole.value().subtract(baseline.value()), target.baselineDate, target.due);
        List<Moment> city = course.points().stream()
                .filter(point -> point.city() instanceof Figure.Available)
                .toList();
        if (city.size() < 2) {
            return new Pace(needed, null, null, null);
        }
        Moment first = city.getFirst();
        Moment last = city.getLast();
        BigDecimal change =
                cityValue(last).orElseThrow().subtract(cityValue(first).orElseThrow());
        return new Pace(needed, perYear(change, first.date(), last.date()), first.date(), last.date());
    }

    private String inWords(Cases cases) {
        BigDecimal difference = cases.now().subtract(cases.then()).abs();
        String than = cases.then().compareTo(cases.now()) <= 0 ? "fewer" : "more";
        return cases.whole() == null || cases.counted() == null
                ? words.text(
                        "honesty.count-" + than,
                        words.value(baseline.value()),
                        words.count(cases.then()),
                        words.count(difference))
                : words.text(
                        "honesty.cases-" + than,
                        words.value(baseline.value()),
                        words.count(cases.now()),
                        words.count(cases.whole()),
                        words.counted(cases.counted()),
                        words.value(whole.value()),
                        words.count(cases.then()),
                        words.count(difference));
    }

    private List<String> inWords(Chance chance) {
        BigDecimal smallest = chance.smallest();
        String percent = words.percent(chance.power().movePointRight(2));
        return List.of(
                words.text("honesty.chance." + chance.verdict(), percent),
                smallest == null
                        ? words.text("honesty.nothing-detectable")
                        : words.text("honesty.smallest", words.difference(smallest)));
    }

    private List<String> inWords(Pace pace) {
        List<String> said = new ArrayList<>();
        said.add(words.text(
                pace.needed().signum() < 0 ? "honesty.pace-fewer" : "honesty.pace-more",
                words.difference(pace.needed().abs())));
        BigDecimal city = pace.city();
        LocalDate from = pace.cityFrom();
        LocalDate to = pace.cityTo();
        if (city != null && from != null && to != null) {
            String key = words.isRoundedAway(city) ? "same" : city.signum() < 0 ? "fewer" : "more";
            said.add(words.text("honesty.city-" + key, words.date(from), words.date(to), words.difference(city.abs())));
        }
        return said;
    }

    private static Optional<BigDecimal> cityValue(Moment moment) {
        return moment.city() instanceof Figure.Available open ? Optional.of(open.value()) : Optional.empty();
    }

    private static BigDecimal perYear(BigDecimal change, LocalDate from, LocalDate to) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return change.multiply(DAYS_OF_A_YEAR).divide(days, MathContext.DECIMAL64);
    }

    private static BigDecimal places(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
