package de.ausgleich.statistics;

import static de.ausgleich.statistics.DisadvantageField.BOTH;
import static de.ausgleich.statistics.DisadvantageField.LIFE_SITUATION;
import static de.ausgleich.statistics.DisadvantageField.NEITHER;
import static de.ausgleich.statistics.DisadvantageField.PLACE;
import static de.ausgleich.statistics.NeedIndexTest.example;
import static de.ausgleich.statistics.NeedIndexTest.rule;
import static de.ausgleich.statistics.NeedIndexTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.ausgleich.statistics.DoubleDisadvantage.Placed;
import de.ausgleich.statistics.DoubleDisadvantage.Side;
import de.ausgleich.statistics.NeedIndexRule.Component;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DoubleDisadvantageTest {

    /** docs/methods/double-disadvantage.md: mean 50 and deviation 10, mean 20 and deviation 4; less is worse. */
    private static final double[] CARE = {70, 35, 45, 60, 50, 45, 45, 50};

    private static final double[] GREEN = {24, 14, 20, 28, 18, 18, 18, 20};

    private static final NeedIndexRule PLACES = new NeedIndexRule(
            List.of(new Component("care", 1, false, Chance.NONE), new Component("green", 1, false, Chance.NONE)),
            null,
            List.of(-1.0, 1.0, 1.5),
            List.of(-1.0, 1.0),
            0.1);

    private static SortedMap<String, NeedReading> places() {
        var readings = new TreeMap<String, NeedReading>();
        for (var at = 0; at < CARE.length; at++) {
            readings.put("0" + (at + 1), new NeedReading(null, List.of(value(CARE[at]), value(GREEN[at])), List.of()));
        }
        return readings;
    }

    private static Side people(SortedMap<String, NeedReading> readings) {
        return new Side(NeedIndex.of(rule(Chance.NONE), readings), rule(Chance.NONE));
    }

    private static Side places(SortedMap<String, NeedReading> readings) {
        return new Side(NeedIndex.of(PLACES, readings), PLACES);
    }

    private static Placed placed(DoubleDisadvantage found, String code) {
        var placed = found.placed().get(code);
        if (placed == null) {
            throw new AssertionError(code + " is not placed");
        }
        return placed;
    }

    @Test
    void theExampleOfTheMethodPageComesOut() {
        var found = DoubleDisadvantage.of(people(example()), places(places()));

        assertThat(found.placed().values().stream().map(Placed::field))
                .containsExactly(NEITHER, PLACE, PLACE, NEITHER, PLACE, PLACE, BOTH, LIFE_SITUATION);
        assertThat(placed(found, "02").lifeSituation()).isCloseTo(-0.2604, offset(0.0001));
        assertThat(placed(found, "02").place()).isCloseTo(1.5623, offset(0.0001));
        assertThat(found.correlation()).hasValueCloseTo(12.75 / 29.5, offset(1e-12));
    }

    @Test
    void aFieldIsCertainIfNothingThatIsTriedChangesIt() {
        var found = DoubleDisadvantage.of(people(example()), places(places()));

        for (var code : List.of("01", "02", "04", "07")) {
            assertThat(placed(found, code).certain()).as(code).isTrue();
        }
        // Without green space, 05 is like the mean; 06 has the mean's life situation, 08 the mean's place.
        assertThat(placed(found, "05").possible()).containsExactlyInAnyOrder(PLACE, NEITHER);
        assertThat(placed(found, "06").possible()).containsExactlyInAnyOrder(PLACE, BOTH);
        assertThat(placed(found, "08").possible()).containsExactlyInAnyOrder(LIFE_SITUATION, BOTH);
    }

    @Test
    void whoIsLikeTheMeanIsNotWorseOff() {
        var found = DoubleDisadvantage.of(people(example()), places(places()));

        assertThat(placed(found, "08").place()).isZero();
        assertThat(placed(found, "08").field()).isEqualTo(LIFE_SITUATION);
    }

    @Test
    void whomOneIndexDoesNotRateHasNoPlace() {
        var small = example();
        small.put("07", new NeedReading(value(299), List.of(value(9), value(14)), List.of()));
        var without = places();
        without.put(
                "08", new NeedReading(null, List.of(new Figure.Suppressed(Reason.CONFIDENTIAL), value(20)), List.of()));

        var found = DoubleDisadvantage.of(people(small), places(without));

        assertThat(found.placed()).containsOnlyKeys("01", "02", "03", "04", "05", "06");
    }

    @Test
    void otherWeightsChangeTheSideOnlyWhereTheyWould() {
        var rule = new NeedIndexRule(
                List.of(new Component("care", 2, false, Chance.NONE), new Component("green", 1, false, Chance.NONE)),
                null,
                List.of(-1.0, 1.0, 1.5),
                List.of(-1.0, 1.0),
                0);
        // Scores of 02: −1 and 1.2, so −0.8 by these weights; by 1 and 1.5 it is 0.8.
        var readings = new TreeMap<String, NeedReading>();
        var care = new double[] {40, 60, 50, 50, 50, 50, 60, 40};
        var green = new double[] {24, 15.2, 20, 20, 20, 20, 24, 16.8};
        for (var at = 0; at < care.length; at++) {
            readings.put("0" + (at + 1), new NeedReading(null, List.of(value(care[at]), value(green[at])), List.of()));
        }
        var found = DoubleDisadvantage.of(people(example()), new Side(NeedIndex.of(rule, readings), rule));

        assertThat(placed(found, "02").field()).isEqualTo(NEITHER);
        assertThat(placed(found, "02").possible()).contains(PLACE);
        assertThat(placed(found, "07").possible()).containsExactly(LIFE_SITUATION);
    }

    @Test
    void nothingIsSaidOfTwoDistrictsOrOfDistrictsThatAreAlike() {
        var two = example();
        two.keySet().removeIf(code -> !List.of("01", "08").contains(code));
        assertThat(DoubleDisadvantage.of(people(two), places(places())).correlation())
                .isEmpty();

        var alike = places();
        alike.replaceAll((code, reading) -> new NeedReading(null, List.of(value(50), value(20)), List.of()));
        var found = DoubleDisadvantage.of(people(example()), places(alike));
        assertThat(found.placed()).isEmpty();
        assertThat(found.correlation()).isEmpty();
    }

    @Test
    void everyFieldHasItsOwnMeaning() {
        assertThat(List.of(
                        DisadvantageField.of(true, true),
                        DisadvantageField.of(true, false),
                        DisadvantageField.of(false, true),
                        DisadvantageField.of(false, false)))
                .containsExactly(BOTH, LIFE_SITUATION, PLACE, NEITHER);
    }
}
