package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.NeedIndexRule.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every published class, score and index of two editions of Berlin's monitoring. */
class BerlinTest {

    /** Five decimals are printed, of results and of the shares that they come from: the latter adds to the error. */
    private static final double PRINTED = 1e-5;

    /** Of four scores, so four times what the shares add: the largest that occurs is 1.58e-5, in 2015. */
    private static final double PRINTED_SUM = 2e-5;

    static final NeedIndexRule RULE = new NeedIndexRule(
            IntStream.rangeClosed(1, 4)
                    .mapToObj(at -> new Component("s" + at, 1, true, Chance.NONE))
                    .toList(),
            new BigDecimal(300),
            List.of(-1.0, 1.0, 1.5),
            List.of(-1.0, 1.0),
            0.1);

    static SortedMap<String, NeedReading> readings(BerlinEdition edition) {
        var readings = new TreeMap<String, NeedReading>();
        edition.areas()
                .forEach(area -> readings.put(
                        area.code(),
                        new NeedReading(
                                figure(area.number("inhabitants")),
                                figures(at -> area.number("s" + at)),
                                figures(area::earlier))));
        return readings;
    }

    private static List<Figure> figures(java.util.function.IntFunction<@Nullable BigDecimal> values) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(at -> figure(values.apply(at)))
                .toList();
    }

    private static Figure figure(@Nullable BigDecimal value) {
        return value == null ? new Missing(Reason.NOT_DELIVERED) : new Available(value, null, null, false, null, null);
    }

    @ParameterizedTest
    @CsvSource({"2013, 434", "2015, 435"})
    void everyClassIsThePublishedOne(int year, int rated) {
        var edition = BerlinEdition.of(year);
        var index = NeedIndex.of(RULE, readings(edition));
        var status = 0;
        var dynamics = 0;
        for (var area : edition.areas()) {
            if (area.rated()) {
                var own = rated(index, area.code());
                assertThat(own.statusClass()).as(area.code()).isEqualTo(area.statusClass());
                status++;
                var course = own.dynamics();
                assertThat(course == null ? null : course.dynamicsClass())
                        .as(area.code())
                        .isEqualTo(area.dynamicsClass());
                dynamics++;
            } else {
                assertThat(index.unrated()).containsKey(area.code());
            }
        }
        System.out.printf(
                "Berlin %d: %d of %d status classes and %d of %d dynamics classes as published%n",
                year, status, rated, dynamics, rated);
        assertThat(status).isEqualTo(rated);
        assertThat(dynamics).isEqualTo(rated);
        assertThat(index.rated()).hasSize(rated);
        assertThat(index.unrated()).hasSize(447 - rated);
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2015})
    void everyPrintedScoreSumAndIndexIsReproduced(int year) {
        var edition = BerlinEdition.of(year);
        var index = NeedIndex.of(RULE, readings(edition));
        var printed = edition.areas().stream()
                .filter(area -> area.rated() && area.number("status_index_pub") != null)
                .toList();
        var largest = 0.0;
        var largestSum = 0.0;
        for (var area : printed) {
            var score = rated(index, area.code()).status();
            var pairs = Stream.concat(
                            Stream.of(new double[] {score.index(), value(area, "status_index_pub")}),
                            IntStream.rangeClosed(1, 4).mapToObj(at ->
                                    new double[] {score.z().get(at - 1), value(area, "z_s%d_pub".formatted(at))}))
                    .toList();
            for (var pair : pairs) {
                assertThat(pair[0]).as(area.code()).isCloseTo(pair[1], offset(PRINTED));
                largest = Math.max(largest, Math.abs(pair[0] - pair[1]));
            }
            var sum = value(area, "status_sum_pub");
            assertThat(score.sum()).as(area.code()).isCloseTo(sum, offset(PRINTED_SUM));
            largestSum = Math.max(largestSum, Math.abs(score.sum() - sum));
        }
        System.out.printf(
                "Berlin %d: %d areas with printed scores and index, largest difference %.2e, of sums %.2e%n",
                year, printed.size(), largest, largestSum);
        assertThat(printed).hasSize(434);
    }

    /** What docs/methods/sureness.md says of the edition 2013. */
    @Test
    void howSureTheClassesOfBerlinAre() {
        var readings = readings(BerlinEdition.of(2013));
        var sureness = Sureness.of(RULE, NeedIndex.of(RULE, readings), readings);
        assertThat(sureness.weightings()).isEqualTo(24);
        assertThat(sureness.runs()).isZero();
        assertThat(sureness.certain()).isEqualTo(374);
        assertThat(sureness.areas().values())
                .filteredOn(area -> area.border().isPresent())
                .hasSize(50);
    }

    private static double value(BerlinEdition.Area area, String column) {
        var number = area.number(column);
        if (number == null) {
            throw new AssertionError(column + " is not printed for " + area.code());
        }
        return number.doubleValue();
    }

    private static NeedIndex.Rated rated(NeedIndex index, String code) {
        var rated = index.rated().get(code);
        if (rated == null) {
            throw new AssertionError(code + " is not rated: " + index.unrated().get(code));
        }
        return rated;
    }
}
