package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.number;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.EarlyWarnings.Finding;
import de.ausgleich.statistics.EarlyWarnings.Sign;
import de.ausgleich.statistics.EarlyWarnings.Tendency;
import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyWarningsTest {

    /** Median 0; distances 0 0 0 1 1 1 1 2 2 3 10, their median 1. */
    private static final String ELEVEN = "0 0 0 1 1 -1 -1 2 -2 3 10";

    @Test
    void aChangeIsHeldAgainstAllChanges() {
        var found = changed(ELEVEN, Direction.RISING);
        assertThat(at(found, 10).score()).isCloseTo(10 / 1.4826, within(1e-12));
        assertThat(at(found, 9).score()).isCloseTo(3 / 1.4826, within(1e-12));
        assertThat(at(found, 10).tendency()).isEqualTo(Tendency.WORSE);
        assertThat(at(found, 10).signs()).containsExactly(Sign.FAR);
        assertThat(at(found, 10).warns()).isTrue();
        assertThat(at(found, 9).tendency()).isNull();
        assertThat(at(found, 9).warns()).isFalse();
        assertThat(found.city()).isEqualTo(new Movement(number("1"), number("2"), number("102")));
    }

    @Test
    void whereLessIsWorseTheSameChangeIsForTheBetter() {
        var found = changed(ELEVEN, Direction.FALLING);
        assertThat(at(found, 10).score()).isCloseTo(-10 / 1.4826, within(1e-12));
        assertThat(at(found, 10).tendency()).isEqualTo(Tendency.BETTER);
        assertThat(at(found, 10).warns()).isFalse();
    }

    @ParameterizedTest(name = "a change of {0}: {1}")
    @CsvSource({"3.7064, false", "3.7065, true", "3.7066, true"})
    void aWarningIsGivenFromTwoAndAHalfOn(String change, boolean warns) {
        // 2.5 × 1.4826 = 3.7065
        var found = changed("0 0 0 1 1 -1 -1 2 -2 3 " + change, Direction.RISING);
        assertThat(at(found, 10).warns()).isEqualTo(warns);
    }

    @Test
    void theMeanDistanceTakesThePlaceOfAZeroMedianDistance() {
        // Median 0, median distance 0, mean distance 6 / 11.
        var found = changed("0 0 0 0 0 0 0 0 0 1 5", Direction.RISING);
        assertThat(at(found, 10).score()).isCloseTo(5 / (1.2533 * 6 / 11), within(1e-12));
        assertThat(at(found, 10).warns()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing varies
                "4 4 4 4 4 4 4 4 4 4 4",
                // fewer than ten changes
                "0 0 0 1 1 -1 -1 2 99",
            })
    void thereIsNoWarningWithoutASpread(String changes) {
        assertThat(changed(changes, Direction.RISING).areas().values())
                .allSatisfy(found -> assertThat(found.score()).isNull())
                .noneMatch(Finding::warns);
    }

    @Test
    void anIndicatorWithoutAWorseDirectionRaisesNone() {
        var found = changed(ELEVEN, null);
        assertThat(at(found, 10)).extracting(Finding::score, Finding::tendency).containsOnlyNulls();
        assertThat(at(found, 10).movement()).isEqualTo(new Movement(number("10"), number("20"), number("120")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fewCasesAtEitherDateRaiseNone(boolean atTheEarlier) {
        var earlier = figures("50 50 50 50 50 50 50 50 50 50 50" + (atTheEarlier ? "f" : ""), "50");
        var later = figures("50 50 50 51 51 49 49 52 48 53 60" + (atTheEarlier ? "" : "f"), "51");
        var few = at(EarlyWarnings.of(earlier, later, List.of(later, earlier), Direction.RISING, false), 10);
        assertThat(few.fewCases()).isTrue();
        assertThat(few.tendency()).isEqualTo(Tendency.WORSE);
        assertThat(few.warns()).isFalse();
    }

    @Test
    void threeDeteriorationsInARowAgainstTheCityWarnToo() {
        var steps =
                List.of(figures("53 50", "50"), figures("52 50", "50"), figures("51 50", "50"), figures("50 50", "50"));
        var found = EarlyWarnings.of(steps.get(1), steps.get(0), steps, Direction.RISING, false);
        assertThat(at(found, 0).run()).isEqualTo(3);
        assertThat(at(found, 0).score()).isNull();
        assertThat(at(found, 0).signs()).containsExactly(Sign.IN_A_ROW);
        assertThat(at(found, 0).warns()).isTrue();
        assertThat(at(found, 1).warns()).isFalse();
        var two = EarlyWarnings.of(steps.get(1), steps.get(0), steps.subList(0, 3), Direction.RISING, false);
        assertThat(at(two, 0).warns()).isFalse();
    }

    @Test
    void whereBothContradictEachOtherTheSizeOfTheChangeDecides() {
        // Better in each of three steps, as the city is not; but in the newest one all others got much better.
        var now = figures("59 50 50 50 51 51 49 49 52 48 53", "70");
        var before = figures("60 60 60 60 61 61 59 59 62 58 63", "70");
        var steps = List.of(now, before, figures("61", "70"), figures("62", "70"));
        var found = at(EarlyWarnings.of(before, now, steps, Direction.RISING, false), 0);
        assertThat(found.run()).isEqualTo(-3);
        assertThat(found.tendency()).isEqualTo(Tendency.WORSE);
        assertThat(found.signs()).containsExactly(Sign.FAR);
    }

    @Test
    void withoutAValueAtOneOfTheDatesNothingIsSaid() {
        var earlier = figures("50 50 50 50 50 50 50 50 50 50 -", "-");
        var later = figures("50 50 50 51 51 49 49 52 48 53 99", "50");
        var found = EarlyWarnings.of(earlier, later, List.of(later, earlier), Direction.RISING, false);
        assertThat(at(found, 10))
                .extracting(Finding::movement, Finding::score, Finding::tendency)
                .containsOnlyNulls();
        assertThat(found.city()).isNull();
    }

    @Test
    void countsAreComparedByTheirRoots() {
        // √2 × (√121 − √100) = √2 and √2 × (√14641 − √14400) = √2: chance moves both equally far.
        var earlier = figures("100 14400 100 100 100 100 100 100 100 100 100", "15400");
        var later = figures("121 14641 81 81 121 81 100 100 100 100 400", "15800");
        var found = EarlyWarnings.of(earlier, later, List.of(later), Direction.RISING, true);
        assertThat(at(found, 0).score()).isCloseTo(requireNonNull(at(found, 1).score()), within(1e-12));
        // Median 0, median distance √2: ten of a root are ten times as far.
        assertThat(at(found, 10).score()).isCloseTo(10 / 1.4826, within(1e-12));
        assertThat(at(found, 10).movement()).isEqualTo(new Movement(number("300"), number("300"), number("400")));
    }

    /** From 50 each. */
    private static EarlyWarnings changed(String changes, @Nullable Direction worse) {
        var parts = changes.split(" ");
        var values = new StringBuilder();
        for (var part : parts) {
            values.append(number("50").add(number(part))).append(' ');
        }
        var earlier = figures("50 ".repeat(parts.length).strip(), "50");
        var later = figures(values.toString().strip(), "51");
        return EarlyWarnings.of(earlier, later, List.of(later, earlier), worse, false);
    }

    private static Finding at(EarlyWarnings warnings, int position) {
        return requireNonNull(warnings.areas().get(code(position)));
    }

    private static Figures figures(String values, String city) {
        var areas = new TreeMap<String, Figure>();
        var parts = values.split(" ");
        for (var i = 0; i < parts.length; i++) {
            areas.put(code(i), figure(parts[i]));
        }
        return new Figures(areas, figure(city));
    }

    private static Figure figure(String text) {
        return text.equals("-")
                ? new Missing(Reason.NOT_DELIVERED)
                : new Available(number(text.replace("f", "")), null, null, text.endsWith("f"), null, null);
    }

    private static String code(int position) {
        return "A%02d".formatted(position);
    }
}
