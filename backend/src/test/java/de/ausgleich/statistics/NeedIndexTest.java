package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.NeedIndexRule.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedIndexTest {

    /** docs/methods/need-index.md: eight districts, mean 5 and deviation 2, mean 10 and deviation 4. */
    private static final double[] POOR = {2, 4, 4, 4, 5, 5, 7, 9};

    private static final double[] OUT_OF_WORK = {4, 10, 8, 8, 8, 10, 18, 14};

    static NeedIndexRule rule(Chance chance) {
        return new NeedIndexRule(
                List.of(new Component("poor", 1, true, chance), new Component("out-of-work", 1, true, chance)),
                new BigDecimal(300),
                List.of(-1.0, 1.0, 1.5),
                List.of(-1.0, 1.0),
                0.1);
    }

    static Figure value(double value) {
        return new Available(BigDecimal.valueOf(value), null, null, false, null, null);
    }

    static SortedMap<String, NeedReading> example() {
        var readings = new TreeMap<String, NeedReading>();
        for (var at = 0; at < POOR.length; at++) {
            readings.put(
                    "0" + (at + 1),
                    new NeedReading(value(1000), List.of(value(POOR[at]), value(OUT_OF_WORK[at])), List.of()));
        }
        return readings;
    }

    static NeedIndex.Rated rated(NeedIndex index, String code) {
        var rated = index.rated().get(code);
        if (rated == null) {
            throw new AssertionError(code + " is not rated");
        }
        return rated;
    }

    @Test
    void theExampleOfTheMethodPageComesOut() {
        var index = NeedIndex.of(rule(Chance.NONE), example());

        assertThat(index.statusScales())
                .containsExactly(new CompositeIndex.Scale(5, 2), new CompositeIndex.Scale(10, 4));
        assertThat(rated(index, "01").status().z()).containsExactly(-1.5, -1.5);
        assertThat(rated(index, "01").status().sum()).isEqualTo(-3);
        // −3 / √(29.5 / 8) = −3 / 1.920286…
        assertThat(rated(index, "01").status().index()).isCloseTo(-1.5623, offset(0.0001));
        assertThat(rated(index, "01").statusClass()).isEqualTo(StatusClass.HIGH);
        assertThat(rated(index, "02").status().index()).isCloseTo(-0.2604, offset(0.0001));
        assertThat(rated(index, "02").statusClass()).isEqualTo(StatusClass.MEDIUM);
        assertThat(rated(index, "08").statusClass()).isEqualTo(StatusClass.VERY_LOW);
    }

    @Test
    void districtsThatAreAlikeShareARank() {
        var index = NeedIndex.of(rule(Chance.NONE), example());

        assertThat(index.rated().values().stream().map(rated -> rated.status().rank()))
                .containsExactly(8, 4, 6, 6, 4, 3, 1, 1);
    }

    @Test
    void theIndexHasMeanZeroAndDeviationOne() {
        var scores = NeedIndex.of(rule(Chance.NONE), example()).rated().values().stream()
                .mapToDouble(rated -> rated.status().index())
                .toArray();

        assertThat(Columns.mean(scores)).isCloseTo(0, offset(1e-12));
        assertThat(Columns.deviation(scores, 0)).isCloseTo(1, offset(1e-12));
    }

    @Test
    void scoresAreThoseOfExactDecimals() {
        var exact = new HashMap<String, BigDecimal>();
        for (var at = 0; at < OUT_OF_WORK.length; at++) {
            exact.put("0" + (at + 1), BigDecimal.valueOf(OUT_OF_WORK[at] + 0.1 * at));
        }
        var doubles = Columns.standardised(new TreeMap<>(exact)
                .values().stream().mapToDouble(BigDecimal::doubleValue).toArray());

        assertThat(StandardScores.of(exact).values().stream()
                        .mapToDouble(score -> score)
                        .toArray())
                .containsExactly(doubles, offset(1e-12));
    }

    @Test
    void whereLowIsWorseTheScoreTurns() {
        var turned = new NeedIndexRule(
                List.of(new Component("poor", 1, false, Chance.NONE)),
                null,
                List.of(-1.0, 1.0, 1.5),
                List.of(-1.0, 1.0),
                0.1);
        var index = NeedIndex.of(turned, example());

        assertThat(rated(index, "01").status().index()).isEqualTo(1.5);
        assertThat(rated(index, "08").status().index()).isEqualTo(-2);
    }

    @Test
    void aHeavierIndicatorCountsMore() {
        var heavier = new NeedIndexRule(
                List.of(
                        new Component("poor", 3, true, Chance.NONE),
                        new Component("out-of-work", 1, true, Chance.NONE)),
                null,
                List.of(-1.0, 1.0, 1.5),
                List.of(-1.0, 1.0),
                0.1);
        var index = NeedIndex.of(heavier, example());

        assertThat(rated(index, "08").status().sum()).isEqualTo(3 * 2 + 1);
        assertThat(rated(index, "07").status().sum()).isEqualTo(3 * 1 + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "-1.01, HIGH",
        "-1, MEDIUM",
        "0, MEDIUM",
        "1, MEDIUM",
        "1.01, LOW",
        "1.5, LOW",
        "1.51, VERY_LOW",
    })
    void aLimitBelongsToTheMiddle(double index, StatusClass expected) {
        assertThat(StatusClass.of(index, List.of(-1.0, 1.0, 1.5))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1.01, POSITIVE", "-1, STABLE", "1, STABLE", "1.01, NEGATIVE"})
    void aLimitOfTheDynamicsTooBelongsToTheMiddle(double index, DynamicsClass expected) {
        assertThat(DynamicsClass.of(index, List.of(-1.0, 1.0))).isEqualTo(expected);
    }

    @Test
    void dynamicsAreTheChangesInPointsBesideEachOther() {
        var readings = new TreeMap<String, NeedReading>();
        // The first indicator rises by POOR, the second by OUT_OF_WORK: the same scores as of the levels above.
        example()
                .forEach((code, reading) -> readings.put(
                        code,
                        new NeedReading(
                                reading.population(),
                                List.of(
                                        sum(reading.now().get(0), 20 + Integer.parseInt(code)),
                                        sum(reading.now().get(1), 7)),
                                List.of(value(20 + Integer.parseInt(code)), value(7)))));
        var index = NeedIndex.of(rule(Chance.NONE), readings);

        assertThat(index.changeScales())
                .containsExactly(new CompositeIndex.Scale(5, 2), new CompositeIndex.Scale(10, 4));
        assertThat(rated(index, "08").dynamics()).satisfies(dynamics -> {
            assertThat(dynamics.dynamicsClass()).isEqualTo(DynamicsClass.NEGATIVE);
            assertThat(dynamics.score().index()).isCloseTo(1.5623, offset(0.0001));
        });
    }

    private static Figure sum(Figure figure, double more) {
        return value(((Available) figure).value().doubleValue() + more);
    }

    @Test
    void withoutAnEarlierValueThereAreNoDynamics() {
        var readings = example();
        readings.replaceAll((code, reading) -> new NeedReading(
                reading.population(),
                reading.now(),
                code.equals("03")
                        ? List.of(value(1), new Missing(Reason.NOT_DELIVERED))
                        : List.of(value(1), value(Integer.parseInt(code)))));
        var index = NeedIndex.of(rule(Chance.NONE), readings);

        assertThat(rated(index, "03").dynamics()).isNull();
        assertThat(rated(index, "04").dynamics()).isNotNull();
    }

    @Test
    void whoeverLacksSomethingIsUnratedWithTheReasonAndWithoutWeightForTheOthers() {
        var readings = example();
        readings.put("10", reading(value(299), value(50), value(50)));
        readings.put("11", reading(new Suppressed(Reason.CONFIDENTIAL), value(50), value(50)));
        readings.put("12", reading(new Missing(Reason.NOT_DELIVERED), value(50), value(50)));
        readings.put("13", reading(value(300), value(50), new Suppressed(Reason.CONFIDENTIAL)));
        readings.put("14", reading(value(300), new Missing(Reason.LATER), value(50)));
        readings.put("15", reading(value(300), new NotComputable(Reason.ZERO_DENOMINATOR), value(50)));
        var index = NeedIndex.of(rule(Chance.NONE), readings);

        assertThat(index.unrated())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "10", unrated(Unrated.Why.BELOW_POPULATION, null),
                        "11", unrated(Unrated.Why.POPULATION_SUPPRESSED, null),
                        "12", unrated(Unrated.Why.POPULATION_MISSING, null),
                        "13", unrated(Unrated.Why.VALUE_SUPPRESSED, "out-of-work"),
                        "14", unrated(Unrated.Why.VALUE_MISSING, "poor"),
                        "15", unrated(Unrated.Why.VALUE_NOT_COMPUTABLE, "poor")));
        assertThat(index.rated())
                .isEqualTo(NeedIndex.of(rule(Chance.NONE), example()).rated());
    }

    private static NeedReading reading(Figure population, Figure... now) {
        return new NeedReading(population, List.of(now), List.of());
    }

    private static Unrated unrated(Unrated.Why why, @Nullable String component) {
        return new Unrated(why, component);
    }

    @Test
    void districtsThatDoNotDifferAreNotRated() {
        var readings = new TreeMap<String, NeedReading>();
        List.of("01", "02", "03").forEach(code -> readings.put(code, reading(value(300), value(0.1), value(0.3))));

        var index = NeedIndex.of(rule(Chance.NONE), readings);

        assertThat(index.rated()).isEmpty();
        assertThat(index.unrated().values()).containsOnly(unrated(Unrated.Why.NO_SPREAD, null));
        assertThat(NeedIndex.of(rule(Chance.NONE), new TreeMap<>()).rated()).isEmpty();
    }

    @Test
    void indicatorsThatCancelEachOtherDoNotMakeAnIndexOfRoundingErrors() {
        var mirrored = new NeedIndexRule(
                List.of(new Component("poor", 1, true, Chance.NONE), new Component("not-poor", 1, false, Chance.NONE)),
                null,
                List.of(-1.0, 1.0, 1.5),
                List.of(-1.0, 1.0),
                0.1);
        var readings = new TreeMap<String, NeedReading>();
        new ArrayList<>(List.of(0.1, 0.7, 1.3, 2.9))
                .forEach(one -> readings.put("d" + one, reading(value(1), value(one), value(one * 3 + 0.1))));

        assertThat(NeedIndex.of(mirrored, readings).rated()).isEmpty();
    }

    @Test
    void aRuleWithoutIndicatorsOrWithWrongLimitsIsRefused() {
        assertThatThrownBy(() -> new NeedIndexRule(List.of(), null, List.of(-1.0, 1.0, 1.5), List.of(-1.0, 1.0), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NeedIndexRule(
                        List.of(new Component("a", 1, true, Chance.NONE)), null, List.of(-1.0), List.of(-1.0, 1.0), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW, LOW, LOW, SAME",
        "LOW, MEDIUM, LOW, SAME",
        "MEDIUM, MEDIUM, LOW, DISTRICT",
        "MEDIUM, LOW, LOW, METHOD",
        "MEDIUM, HIGH, LOW, BOTH",
    })
    void aChangeOfClassIsTheDistrictsOrTheMethods(
            StatusClass then, StatusClass byMethodOfToday, StatusClass now, ClassChange expected) {
        assertThat(ClassChange.of(then, byMethodOfToday, now)).isEqualTo(expected);
    }
}
