package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.number;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.Cell.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlausibilityTest {

    private static final BigDecimal FACTOR = number("3");
    private static final BigDecimal MINIMUM = number("20");
    private static final double LIMIT = 6;

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "89, 890, true",
        "890, 89, true",
        // exactly three times is not above three
        "20, 60, false",
        "20, 61, true",
        "60, 20, false",
        "61, 20, true",
        // the larger one decides whether the cases are enough
        "6, 19, false",
        "6, 20, true",
        "20, 6, true",
        "19, 6, false",
        // from nothing and to nothing
        "0, 19, false",
        "0, 20, true",
        "20, 0, true",
        "0, 0, false",
        // ready-made figures can be below zero: no multiple of anything
        "-30, 30, false",
        "30, -30, false",
    })
    void aJumpIsMoreThanThreefoldFromTwentyCasesOn(BigDecimal before, BigDecimal after, boolean jump) {
        assertThat(Plausibility.jump(before, after, FACTOR, MINIMUM)).isEqualTo(jump);
    }

    @Test
    void aChangeIsHeldAgainstTheMedianOfAllChanges() {
        // Changes 1 2 3 4 100: median 3, distances 2 1 0 1 97, their median 1.
        var scores = Plausibility.robustDeviations(changes("1", "2", "3", "4", "100"));
        assertThat(scores.get("5")).isCloseTo(97 / 1.4826, within(1e-12));
        assertThat(scores.get("3")).isZero();
        assertThat(scores.get("1")).isCloseTo(-2 / 1.4826, within(1e-12));
    }

    @Test
    void theMeanDistanceTakesThePlaceOfAZeroMedianDistance() {
        // Changes 0 0 0 0 10: median 0, median distance 0, mean distance 2.
        var scores = Plausibility.robustDeviations(changes("0", "0", "0", "0", "10"));
        assertThat(scores.get("5")).isCloseTo(10 / (1.2533 * 2), within(1e-12));
        assertThat(scores.get("1")).isZero();
    }

    @Test
    void nothingIsSaidWhereNothingVaries() {
        assertThat(Plausibility.robustDeviations(changes("4", "4.0", "4"))).isEmpty();
        assertThat(Plausibility.robustDeviations(changes("7"))).isEmpty();
        assertThat(Plausibility.robustDeviations(Map.of())).isEmpty();
    }

    @Test
    void anEvenNumberOfChangesHasItsMedianBetweenTheMiddleTwo() {
        // Changes 1 2 4 9: median 3, distances 2 1 1 6, their median 1.5.
        var scores = Plausibility.robustDeviations(changes("1", "2", "4", "9"));
        assertThat(scores.get("4")).isCloseTo(6 / (1.4826 * 1.5), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("de.ausgleich.statistics.Demonstration#variables")
    void ordinaryDataOfTheDemonstrationDoesNotJump(String variable) {
        var dates = Demonstration.dates(variable).stream().toList();
        for (var i = 1; i < dates.size(); i++) {
            var before = counts(variable, dates.get(i - 1));
            var after = counts(variable, dates.get(i));
            assertThat(after).hasSize(92);
            after.forEach((area, count) -> assertThat(
                            Plausibility.jump(before.getOrDefault(area, BigDecimal.ZERO), count, FACTOR, MINIMUM))
                    .as("%s in %s", variable, area)
                    .isFalse());
        }
    }

    @Test
    void aSlippedDigitIsFoundByBoth() {
        var before = counts("sgb2_benefit_units", "2006-12-31");
        var after = new HashMap<>(counts("sgb2_benefit_units", "2007-12-31"));
        after.put("40", number("890"));
        var changes = new TreeMap<String, BigDecimal>();
        after.forEach((area, count) -> changes.put(area, rootChange(before.get(area), count)));
        assertThat(Plausibility.robustDeviations(changes).get("40")).isGreaterThan(LIMIT);
        assertThat(Plausibility.jump(before.getOrDefault("40", BigDecimal.ZERO), number("890"), FACTOR, MINIMUM))
                .isTrue();
    }

    private static BigDecimal rootChange(@Nullable BigDecimal before, BigDecimal after) {
        return after.sqrt(MathContext.DECIMAL64).subtract(requireNonNull(before).sqrt(MathContext.DECIMAL64));
    }

    private static Map<String, BigDecimal> counts(String variable, String date) {
        var slice = Demonstration.slice(variable, date);
        return slice.tree().areas(Level.DISTRICT).stream()
                .map(AreaTree.Area::code)
                .filter(code -> slice.cell(code) instanceof Known)
                .collect(toMap(code -> code, code -> ((Known) slice.cell(code)).value()));
    }

    private static Map<String, BigDecimal> changes(String... changes) {
        var byArea = new TreeMap<String, BigDecimal>();
        for (var change : changes) {
            byArea.put(String.valueOf(byArea.size() + 1), number(change));
        }
        return byArea;
    }
}
