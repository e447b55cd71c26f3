package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.figure;
import static de.ausgleich.statistics.Given.number;
import static de.ausgleich.statistics.Given.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.AreaTree.Area;
import de.ausgleich.statistics.Cell.Absent;
import de.ausgleich.statistics.Cell.Known;
import de.ausgleich.statistics.Figure.Available;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in any city; each seed makes one with gaps, zeros, ties and unassigned cases. */
class FiguresPropertiesTest {

    private static final Formula SHARE = share("part", "whole");

    static List<Long> seeds() {
        return new Random(20071231).longs(200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputDoesNotMatter(long seed) {
        var city = RandomCity.of(seed, true);
        var shuffled = city.shuffled();
        var figures = city.figures(Level.DISTRICT);
        assertThat(shuffled.figures(Level.DISTRICT)).isEqualTo(figures);
        assertThat(shuffled.figures(Level.BOROUGH)).isEqualTo(city.figures(Level.BOROUGH));
        var reversed = new LinkedHashMap<>(figures.values().reversed());
        assertThat(Ranking.of(reversed)).isEqualTo(Ranking.of(figures.values()));
        assertThat(StandardScores.of(reversed)).isEqualTo(StandardScores.of(figures.values()));
        assertThat(RobustScores.of(reversed)).isEqualTo(RobustScores.of(figures.values()));
        assertThat(Summary.of(reversed, List.of(1, 5))).isEqualTo(Summary.of(figures.values(), List.of(1, 5)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutGapsEveryLevelSumsUpToTheCity(long seed) {
        var city = RandomCity.of(seed, false);
        var total = city.part().total("C");
        assertThat(sum(city.part(), Level.DISTRICT)).isEqualTo(total);
        assertThat(sum(city.part(), Level.BOROUGH)).isEqualTo(total);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTotalWithGapsIsTheShareOfTheDistrictsThatHaveBoth(long seed) {
        var city = RandomCity.of(seed, true);
        var part = BigDecimal.ZERO;
        var whole = BigDecimal.ZERO;
        var missing = new ArrayList<String>();
        for (var area : city.tree().areas(Level.DISTRICT)) {
            if (city.part().cell(area.code()) instanceof Known(var n)
                    && city.whole().cell(area.code()) instanceof Known(var d)) {
                part = part.add(n);
                whole = whole.add(d);
            } else {
                missing.add(area.code());
            }
        }
        if (city.figures(Level.CITY).city() instanceof Available total) {
            assertThat(total.numerator()).isEqualByComparingTo(part);
            assertThat(total.denominator()).isEqualByComparingTo(whole);
            assertThat(total.value().doubleValue())
                    .isCloseTo(100 * part.doubleValue() / whole.doubleValue(), within(1e-9));
            assertThat(total.coverage())
                    .isNotNull()
                    .extracting(Coverage::missing)
                    .isEqualTo(missing);
        } else {
            assertThat(whole.signum() == 0 || missing.size() == 12).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRankIsOneMoreThanTheNumberOfHigherValues(long seed) {
        var values = RandomCity.of(seed, true).figures(Level.DISTRICT).values();
        Ranking.of(values).places().forEach((area, place) -> {
            var own = values.getOrDefault(area, BigDecimal.ZERO);
            assertThat(place.rank())
                    .isEqualTo(1
                            + values.values().stream()
                                    .filter(other -> other.compareTo(own) > 0)
                                    .count());
            assertThat(place.ties()).isEqualTo((int) values.values().stream()
                    .filter(other -> other.compareTo(own) == 0)
                    .count());
        });
        assertThat(Ranking.of(values).places()).hasSameSizeAs(values);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCityIsTheSameFromRawAndReleasedCellsUnlessAGapIsHidden(long seed) {
        var raw = RandomCity.of(seed, true);
        var released = raw.released(3);
        var gapIsHidden = raw.tree().areas(Level.DISTRICT).stream()
                .map(Area::code)
                .anyMatch(code -> released.part().cell(code) instanceof Cell.Hidden
                        && raw.whole().cell(code) instanceof Absent);
        if (gapIsHidden) {
            assertThat(released.figures(Level.CITY).city())
                    .isInstanceOfAny(Figure.NotComputable.class, Figure.Missing.class);
        } else {
            assertThat(released.figures(Level.CITY).city())
                    .isEqualTo(raw.figures(Level.CITY).city());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatIsHiddenGoesIntoAnOpenFigure(long seed) {
        var released = RandomCity.of(seed, true).released(6);
        var figures = released.figures(Level.DISTRICT);
        for (var area : released.tree().areas(Level.DISTRICT)) {
            if (released.part().cell(area.code()) instanceof Cell.Hidden) {
                assertThat(figure(figures, area.code())).isNotInstanceOf(Available.class);
            }
        }
    }

    private static Cell sum(Slice slice, Level level) {
        return Cell.sumOfAll(slice.tree().areas(level).stream()
                .map(area -> slice.total(area.code()))
                .toList());
    }

    /** Twelve districts in three boroughs. */
    private record RandomCity(AreaTree tree, Slice part, Slice whole, long seed) {

        static RandomCity of(long seed, boolean withGaps) {
            var random = new Random(seed);
            var tree = Given.city(5, 4, 3);
            var part = new TreeMap<String, Cell>();
            var whole = new TreeMap<String, Cell>();
            for (var area : tree.areas(Level.DISTRICT)) {
                var all = random.nextInt(4) == 0 ? 0 : 10 * random.nextInt(20);
                put(whole, area, all, withGaps && random.nextInt(6) == 0);
                put(part, area, random.nextInt(all + 1), withGaps && random.nextInt(6) == 0);
            }
            return new RandomCity(tree, Slice.ofDelivered(tree, part), Slice.ofDelivered(tree, whole), seed);
        }

        private static void put(Map<String, Cell> cells, Area area, long count, boolean gap) {
            cells.put(area.code(), gap ? Given.absent(Absence.LATER) : Cell.known(count));
        }

        RandomCity shuffled() {
            var areas = new ArrayList<Area>();
            tree.codes().forEach(code -> areas.add(tree.area(code)));
            Collections.shuffle(areas, new Random(seed));
            var other = AreaTree.of(areas);
            return new RandomCity(other, reordered(part, areas, other), reordered(whole, areas, other), seed);
        }

        private static Slice reordered(Slice slice, List<Area> order, AreaTree tree) {
            var cells = new LinkedHashMap<String, Cell>();
            order.stream()
                    .filter(area -> area.level() == Level.DISTRICT)
                    .forEach(area -> cells.put(area.code(), slice.cell(area.code())));
            return Slice.ofDelivered(tree, cells);
        }

        RandomCity released(int threshold) {
            var hidden = Disclosure.primary(part, threshold, List.of(whole));
            return new RandomCity(
                    tree,
                    Slice.ofReleased(tree, part.release(hidden)),
                    Slice.ofReleased(tree, whole.release(Set.of())),
                    seed);
        }

        Figures figures(Level level) {
            return Figures.of(SHARE, tree, Map.of("part", part, "whole", whole), Map.of(), level, number("100"), null);
        }
    }
}
