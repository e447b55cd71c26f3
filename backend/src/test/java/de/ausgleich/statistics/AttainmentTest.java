package de.ausgleich.statistics;

import static de.ausgleich.statistics.Direction.FALLING;
import static de.ausgleich.statistics.Direction.RISING;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {

    private static final LocalDate START = LocalDate.of(2007, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2010, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2011, 2, 15);

    /** The council paper's example: 48 % of 125 households, to fall by 10 points until the end of 2010. */
    private static final Target TEN_POINTS = target(new Aim.Points(number("10"), FALLING), "48");

    @Test
    void fortySevenOfAHundredAndSeventeenIsMeasuredInTheTargetsOwnUnit() {
        var attainment = Attainment.of(TEN_POINTS, List.of(share(DUE, "47", "117")), TODAY);

        // (48 − 4700/117) / 10 × 100 = 78.29…
        assertThat(requireNonNull(attainment.percent()).toPlainString()).startsWith("78.2905982905");
        assertThat(attainment.state()).isEqualTo(Attainment.State.MISSED);
        assertThat(TEN_POINTS.cases(number("117"), number("100"))).isEqualByComparingTo("44");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // case, reading, percent, state at the date of the reading
        "half the way at half the time,    2009-07-01, 43, 50, ON_TRACK",
        "a little short of the line,       2009-07-01, 43.1, 49, BEHIND",
        "better than the line,             2008-12-31, 40, 80, ON_TRACK",
        "the target itself before its day, 2009-12-31, 38, 100, ACHIEVED",
        "past the target,                  2009-12-31, 35, 130, ACHIEVED",
        "where it began,                   2008-12-31, 48, 0, BEHIND",
        "worse than the baseline,          2009-12-31, 49.5, -15, WORSENED",
        "short of it on its day,           2010-12-31, 38.1, 99, MISSED",
        "worse than the baseline at last,  2010-12-31, 49, -10, MISSED",
        "reached after its day,            2011-01-31, 38, 100, ACHIEVED",
        "short of it after its day,        2011-01-31, 38.5, 95, MISSED",
    })
    void aTargetThatFalls(String name, LocalDate read, String value, String percent, Attainment.State state) {
        var attainment = Attainment.of(TEN_POINTS, List.of(reading(read, value)), read);

        assertThat(attainment.percent()).isEqualByComparingTo(percent);
        assertThat(attainment.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 24, 80, ON_TRACK",
        "2009-12-31, 22, 40, BEHIND",
        "2009-12-31, 19, -20, WORSENED",
        "2010-12-31, 26, 120, ACHIEVED",
    })
    void aTargetThatRises(LocalDate read, String value, String percent, Attainment.State state) {
        var more = target(new Aim.Level(number("25"), RISING), "20");

        var attainment = Attainment.of(more, List.of(reading(read, value)), read);

        assertThat(attainment.percent()).isEqualByComparingTo(percent);
        assertThat(attainment.state()).isEqualTo(state);
        assertThat(more.cases(number("117"), number("100"))).isEqualByComparingTo("30"); // 29.25: at least 30
    }

    @Test
    void aThirdIsExact() {
        var aThirdFewer = target(new Aim.Fraction(1, 3, FALLING), "100");

        assertThat(aThirdFewer.value().toPlainString()).startsWith("66.666666666666666666");
        // 100 − 2/3 × 100: 66 is reached, 67 is not, though 66.67 rounds to 67.
        assertThat(at(DUE, aThirdFewer, "66").state()).isEqualTo(Attainment.State.ACHIEVED);
        assertThat(at(DUE, aThirdFewer, "67").state()).isEqualTo(Attainment.State.MISSED);
        assertThat(at(DUE, aThirdFewer, "67").percent()).isEqualByComparingTo("99");
        // 90 → 60 at two thirds of 90 is met to the case.
        assertThat(at(DUE, target(new Aim.Fraction(1, 3, FALLING), "90"), "60").percent())
                .isEqualByComparingTo("100");
    }

    @Test
    void aFifthFewerAndAFifthMore() {
        assertThat(target(new Aim.Fraction(1, 5, FALLING), "45").value()).isEqualByComparingTo("36");
        assertThat(target(new Aim.Fraction(1, 5, RISING), "45").value()).isEqualByComparingTo("54");
    }

    @Test
    void noCaseMeansNone() {
        var none = target(new Aim.None(), "8");

        assertThat(at(DUE, none, "0").state()).isEqualTo(Attainment.State.ACHIEVED);
        assertThat(at(DUE, none, "1").state()).isEqualTo(Attainment.State.MISSED);
        assertThat(at(DUE, none, "1").percent()).isEqualByComparingTo("87.5");
    }

    @Test
    void whereTheTargetIsTheBaselineThereIsNoWayToMeasure() {
        var stillNone = target(new Aim.None(), "0");

        assertThat(at(DUE, stillNone, "0"))
                .isEqualTo(new Attainment(reading(DUE, "0"), null, Attainment.State.ACHIEVED));
        assertThat(at(DUE, stillNone, "2").state()).isEqualTo(Attainment.State.MISSED);
        assertThat(at(DUE.minusYears(1), stillNone, "2").state()).isEqualTo(Attainment.State.WORSENED);
    }

    /** At most 38 of a baseline that is 20 by now: there is no way to go, and no per cent of it. */
    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 18, ACHIEVED",
        "2009-12-31, 30, ACHIEVED",
        "2009-12-31, 38.1, WORSENED",
        "2010-12-31, 38, ACHIEVED",
        "2010-12-31, 38.1, MISSED",
    })
    void aLevelBehindItsBaselineIsReachedOrNot(LocalDate read, String value, Attainment.State state) {
        var behind = target(new Aim.Level(number("38"), FALLING), "20");

        assertThat(Attainment.of(behind, List.of(reading(read, value)), read))
                .isEqualTo(new Attainment(reading(read, value), null, state));
    }

    @ParameterizedTest
    @CsvSource({"22, HELD", "18, HELD", "20, HELD", "22.01, LEFT", "17.9, LEFT"})
    void stayingIsHeldOrLeft(String value, Attainment.State state) {
        var stay = target(new Aim.Hold(number("2")), "20");

        assertThat(at(DUE, stay, value)).isEqualTo(new Attainment(reading(DUE, value), null, state));
    }

    @Test
    void withoutAReadingThereAreNoDataUntilItIsDue() {
        var none = List.<Reading>of();

        assertThat(Attainment.of(TEN_POINTS, none, DUE).state()).isEqualTo(Attainment.State.NO_DATA);
        assertThat(Attainment.of(TEN_POINTS, none, DUE.plusDays(1)).state()).isEqualTo(Attainment.State.AWAITING_DATA);
        assertThat(Attainment.of(TEN_POINTS, List.of(reading(START, "48")), DUE).state())
                .as("the baseline is no reading")
                .isEqualTo(Attainment.State.NO_DATA);
    }

    @Test
    void onceItIsDueAnOlderReadingDecidesNothing() {
        var lastYear = List.of(reading(DUE.minusYears(1), "44"));

        assertThat(Attainment.of(TEN_POINTS, lastYear, DUE).state()).isEqualTo(Attainment.State.BEHIND);
        var awaiting = Attainment.of(TEN_POINTS, lastYear, TODAY);
        assertThat(awaiting.state()).isEqualTo(Attainment.State.AWAITING_DATA);
        assertThat(awaiting.percent()).isEqualByComparingTo("40");
        var left = target(new Aim.Hold(BigDecimal.ONE), "48");
        assertThat(Attainment.of(left, lastYear, TODAY).state()).isEqualTo(Attainment.State.AWAITING_DATA);
    }

    @Test
    void theNewestReadingCountsAndNoneOfTheFuture() {
        var readings = new ArrayList<>(List.of(
                reading(DUE, "38"), reading(LocalDate.of(2008, 12, 31), "46"), reading(DUE.minusYears(1), "42")));

        assertThat(Attainment.of(TEN_POINTS, readings, LocalDate.of(2010, 6, 1)).percent())
                .isEqualByComparingTo("60");
        assertThat(Attainment.of(TEN_POINTS, readings, DUE).percent()).isEqualByComparingTo("100");
    }

    @Test
    void aRevisedReadingIsAnotherReading() {
        var before = Attainment.of(TEN_POINTS, List.of(share(DUE, "47", "117")), TODAY);
        var revised = Attainment.of(TEN_POINTS, List.of(share(DUE, "44", "117")), TODAY);

        assertThat(before.state()).isEqualTo(Attainment.State.MISSED);
        assertThat(revised.state()).isEqualTo(Attainment.State.ACHIEVED);
    }

    @Test
    void aHiddenReadingHidesWhatWouldFollow() {
        var hidden = new Reading(DUE, new Figure.Suppressed(Reason.CONFIDENTIAL));
        var open = reading(DUE.minusYears(1), "30");

        assertThat(Attainment.of(TEN_POINTS, List.of(open, hidden), TODAY))
                .isEqualTo(new Attainment(hidden, null, Attainment.State.SUPPRESSED));
    }

    @Test
    void whatIsMissingIsNoReading() {
        var missing = new Reading(DUE, new Figure.Missing(Reason.NOT_DELIVERED));
        var noShare = new Reading(DUE, new Figure.NotComputable(Reason.ZERO_DENOMINATOR));

        for (var nothing : List.of(missing, noShare)) {
            assertThat(Attainment.of(TEN_POINTS, List.of(nothing), TODAY))
                    .isEqualTo(new Attainment(null, null, Attainment.State.AWAITING_DATA));
        }
    }

    @Test
    void whatMakesNoSenseIsNoTarget() {
        assertThatThrownBy(() -> new Aim.Points(BigDecimal.ZERO, FALLING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim.Fraction(4, 3, FALLING)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Aim.Fraction(4, 3, RISING).numerator()).isEqualTo(4);
        assertThatThrownBy(() -> new Aim.Fraction(1, 0, RISING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim.Hold(number("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target(new Aim.None(), BigDecimal.ONE, DUE, DUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Attainment at(LocalDate date, Target target, String value) {
        return Attainment.of(target, List.of(reading(date, value)), date);
    }

    private static Target target(Aim aim, String baseline) {
        return new Target(aim, number(baseline), START, DUE);
    }

    private static Reading share(LocalDate date, String numerator, String denominator) {
        var value = Quotient.percent(number(numerator), number(denominator));
        return new Reading(
                date, new Figure.Available(value, number(numerator), number(denominator), false, null, null));
    }

    private static Reading reading(LocalDate date, String value) {
        return new Reading(date, new Figure.Available(number(value), null, null, false, null, null));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
