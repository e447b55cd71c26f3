package de.ausgleich.statistics;

import static de.ausgleich.statistics.NeedIndexTest.example;
import static de.ausgleich.statistics.NeedIndexTest.rated;
import static de.ausgleich.statistics.NeedIndexTest.rule;
import static de.ausgleich.statistics.NeedIndexTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.NeedIndexRule.Component;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurenessTest {

    private static Sureness sureness(NeedIndexRule rule, SortedMap<String, NeedReading> readings, int runs) {
        return Sureness.of(rule, NeedIndex.of(rule, readings), readings, runs, 1);
    }

    private static Sureness.OfArea of(Sureness sureness, String code) {
        var area = sureness.areas().get(code);
        if (area == null) {
            throw new AssertionError("nothing is known of " + code);
        }
        return area;
    }

    /** Eight districts with the shares of the example, of so many counted cases. */
    private static SortedMap<String, NeedReading> counted(int cases) {
        var readings = new TreeMap<String, NeedReading>();
        example()
                .forEach((code, reading) -> readings.put(
                        code,
                        new NeedReading(
                                reading.population(),
                                reading.now().stream()
                                        .map(figure -> share(figure, cases))
                                        .toList(),
                                List.of())));
        return readings;
    }

    private static Figure share(Figure figure, int cases) {
        var value = ((Available) figure).value();
        var whole = BigDecimal.valueOf(cases);
        return new Available(value, value.multiply(whole).movePointLeft(2), whole, false, null, null);
    }

    @Test
    void theExampleOfTheMethodPageComesOut() {
        var sureness = sureness(rule(Chance.NONE), example(), 10);

        // Two weights: 4 one at a time and 4 corners.
        assertThat(sureness.weightings()).isEqualTo(8);
        // 08: z 2 and 1. Without the first it has rank 2 and index 1, without the second rank 1 and index 2.
        var eighth = of(sureness, "08");
        assertThat(eighth.without())
                .containsExactly(Map.entry("out-of-work", StatusClass.VERY_LOW), Map.entry("poor", StatusClass.MEDIUM));
        assertThat(eighth.rankFrom()).isEqualTo(1);
        assertThat(eighth.rankTo()).isEqualTo(2);
        assertThat(eighth.certain()).isFalse();
        assertThat(eighth.possible()).contains(StatusClass.VERY_LOW, StatusClass.MEDIUM);
        assertThat(of(sureness, "03").certain()).isTrue();
        assertThat(of(sureness, "01").certain()).isTrue();
        assertThat(sureness.certain()).isEqualTo(6);
    }

    @Test
    void withoutCountsChanceIsNotImitated() {
        var sureness = sureness(rule(Chance.SHARE), example(), 10);

        assertThat(sureness.runs()).isZero();
        assertThat(sureness.byChance()).isEmpty();
        assertThat(of(sureness, "08").chance()).isEmpty();
    }

    @Test
    void whatIsNoShareOfCasesIsLeftToNoChance() {
        assertThat(sureness(rule(Chance.NONE), counted(1000), 10).byChance()).isEmpty();
    }

    @Test
    void fewCasesMakeAClassUnsureManyDoNot() {
        var few = of(sureness(rule(Chance.SHARE), counted(100), 400), "01").chance();
        var many =
                of(sureness(rule(Chance.SHARE), counted(1_000_000), 400), "01").chance();

        assertThat(many).containsExactly(Map.entry(StatusClass.HIGH, 1.0));
        assertThat(few.getOrDefault(StatusClass.HIGH, 0.0)).isBetween(0.4, 0.95);
        assertThat(few.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, offset(1e-9));
    }

    /** By shares of 100 both indicators vary; by events likewise, as far as there are any. */
    @Test
    void whatIsCountedAsEventsVariesToo() {
        var sureness = sureness(rule(Chance.EVENTS), counted(100), 200);

        assertThat(sureness.byChance()).containsExactly("poor", "out-of-work");
        assertThat(of(sureness, "01").chance().getOrDefault(StatusClass.HIGH, 0.0))
                .isBetween(0.4, 0.95);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedNearlyTheSame() {
        var readings = counted(200);
        var index = NeedIndex.of(rule(Chance.SHARE), readings);
        var one = Sureness.of(rule(Chance.SHARE), index, readings, 1000, 42);

        assertThat(Sureness.of(rule(Chance.SHARE), index, readings, 1000, 42)).isEqualTo(one);
        var other = Sureness.of(rule(Chance.SHARE), index, readings, 1000, 43);
        assertThat(other).isNotEqualTo(one);
        assertThat(of(other, "01").chance().getOrDefault(StatusClass.HIGH, 0.0))
                .isCloseTo(of(one, "01").chance().getOrDefault(StatusClass.HIGH, 0.0), offset(0.06));
    }

    /** Of two districts with the same counts each is as often before the other by chance: 3 standard errors of 2,000 runs. */
    @Test
    void chanceFavoursNobody() {
        var readings = counted(50);
        var codes = List.copyOf(readings.keySet());
        var figures = IntStream.range(0, 2)
                .mapToObj(at -> readings.values().stream()
                        .map(reading -> reading.now().get(at))
                        .toList())
                .toList();
        var third = codes.indexOf("03");
        var fourth = codes.indexOf("04");
        var before = 0;
        var after = 0;
        for (var index : new ChanceRuns(2000, 1).indices(rule(Chance.SHARE), codes, figures)) {
            before += index[third] > index[fourth] ? 1 : 0;
            after += index[third] < index[fourth] ? 1 : 0;
        }

        assertThat(before + after).isGreaterThan(1900);
        assertThat((double) before / (before + after)).isCloseTo(0.5, offset(0.035));
    }

    @Test
    void nearALimitIsNamed() {
        var near = new NeedIndexRule(
                rule(Chance.NONE).components(), null, List.of(-1.0, 1.0, 1.6), List.of(-1.0, 1.0), 0.05);
        var sureness = sureness(near, example(), 10);

        // 1.5623 is 0.0377 below 1.6.
        assertThat(of(sureness, "08").border()).hasValue(1.6);
        assertThat(rated(NeedIndex.of(near, example()), "08").statusClass()).isEqualTo(StatusClass.LOW);
        assertThat(of(sureness, "01").border()).isEmpty();
    }

    /** Two districts have −1 and 1; of five of which one is apart that one has 2. The limit is just the margin away. */
    @ParameterizedTest
    @CsvSource({
        "0 1, 1, 0.9 1.1, 0.89 1.11",
        "0 1, -1, -0.9 -1.1, -0.89 -1.11",
        "0 0 0 0 1, 2, 1.9 2.1, 1.89 2.11",
    })
    void theMarginItselfIsNearOnBothSides(String values, double index, String near, String far) {
        assertThat(border(numbers(values), index, numbers(near)[0])).hasValue(numbers(near)[0]);
        assertThat(border(numbers(values), index, numbers(near)[1])).hasValue(numbers(near)[1]);
        assertThat(border(numbers(values), index, numbers(far)[0])).isEmpty();
        assertThat(border(numbers(values), index, numbers(far)[1])).isEmpty();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** The limit that is near to the district with that index. */
    private static OptionalDouble border(double[] values, double index, double limit) {
        var single = new NeedIndexRule(
                List.of(new Component("poor", 1, true, Chance.NONE)),
                null,
                List.of(limit, 8.0, 9.0),
                List.of(-1.0, 1.0),
                0.1);
        var readings = new TreeMap<String, NeedReading>();
        for (var at = 0; at < values.length; at++) {
            readings.put("0" + at, new NeedReading(null, List.of(value(values[at])), List.of()));
        }
        var found = NeedIndex.of(single, readings).rated().entrySet().stream()
                .filter(rated -> rated.getValue().status().index() == index)
                .findFirst()
                .orElseThrow();
        return of(sureness(single, readings, 10), found.getKey()).border();
    }

    @Test
    void anIndexOfOneIndicatorHasNoOtherWeights() {
        var single = new NeedIndexRule(
                List.of(new Component("poor", 2, true, Chance.NONE)),
                null,
                List.of(-1.0, 1.0, 1.5),
                List.of(-1.0, 1.0),
                0.1);
        var sureness = sureness(single, example(), 10);

        assertThat(sureness.weightings()).isZero();
        assertThat(of(sureness, "08").without()).isEmpty();
        assertThat(sureness.certain()).isEqualTo(8);
    }

    @Test
    void withManyIndicatorsOneWeightIsTriedAtATime() {
        assertThat(Weightings.of(new double[] {1, 1, 1, 1, 1, 1})).hasSize(12 + 64);
        assertThat(Weightings.of(new double[] {1, 1, 1, 1, 1, 1, 1})).hasSize(14);
        assertThat(Weightings.of(new double[] {2, 4}))
                .contains(
                        new double[] {1, 4},
                        new double[] {3, 4},
                        new double[] {2, 2},
                        new double[] {2, 6},
                        new double[] {1, 2},
                        new double[] {3, 6});
    }
}
