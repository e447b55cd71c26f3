package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.available;
import static de.ausgleich.statistics.Given.number;
import static de.ausgleich.statistics.Given.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of districts that belong together in the programme and to no area of the scheme. */
class SetFigureTest {

    private static final AreaTree TREE = Given.city(2, 2);
    private static final Slice ALL = Given.counts(TREE, 100, 50, 30, 820);
    private static final Slice POOR = Given.counts(TREE, 40, 10, 15, 41);
    private static final Formula SHARE = share("poor", "all");

    @Test
    void itIsMadeFromSumsNotFromShares() {
        var figure = available(of(Map.of("poor", POOR, "all", ALL), "B2.1", "B1.1"));

        // (40 + 15) of (100 + 30), where the mean of the shares would be 45.
        assertThat(figure.numerator()).isEqualTo(number("55"));
        assertThat(figure.denominator()).isEqualTo(number("130"));
        assertThat(figure.value()).isEqualTo(number("42.30769230769230769230769230769231"));
        assertThat(figure.coverage()).isEqualTo(new Coverage(2, 2, List.of()));
    }

    @Test
    void aSetOfOneIsThatDistrict() {
        var slices = Map.of("poor", POOR, "all", ALL);

        assertThat(available(of(slices, "B1.1")).value()).isEqualTo(number("40"));
        assertThat(available(of(slices, "B1.1")).coverage()).isNull();
    }

    @Test
    void aDistrictThatLacksANumberIsLeftOutOfBothAndNamed() {
        var poor = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(40)));

        var figure = available(of(Map.of("poor", poor, "all", ALL), "B1.1", "B2.1"));

        assertThat(figure.value()).isEqualTo(number("40"));
        assertThat(figure.coverage()).isEqualTo(new Coverage(1, 2, List.of("B2.1")));
    }

    @Test
    void oneHiddenNumberHidesTheSum() {
        var released = Slice.ofReleased(TREE, POOR.release(Set.of("B1.2")));
        var all = Slice.ofReleased(TREE, ALL.release(Set.of()));

        assertThat(of(Map.of("poor", released, "all", all), "B1.1", "B1.2"))
                .isEqualTo(new Figure.Suppressed(Reason.CONFIDENTIAL));
        assertThat(of(Map.of("poor", released, "all", all), "B1.1", "B2.1")).isInstanceOf(Figure.Available.class);
    }

    @Test
    void withoutAnyNumberItSaysWhichOneIsMissing() {
        assertThat(of(Map.of("all", ALL), "B1.1", "B2.1")).isEqualTo(new Figure.Missing(Reason.NOT_DELIVERED));
        assertThat(of(Map.of("poor", POOR), "B1.1", "B2.1")).isEqualTo(new Figure.Missing(Reason.NO_DENOMINATOR));
        var poor = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(40)));
        var all = Slice.ofDelivered(TREE, Map.of("B2.1", Cell.known(30)));
        assertThat(of(Map.of("poor", poor, "all", all), "B1.1", "B2.1"))
                .isEqualTo(new Figure.Missing(Reason.COVERAGE_DIFFERS));
    }

    @Test
    void aBaseBelowTheReleaseBaseIsNotReleased() {
        var slices = Map.of("poor", POOR, "all", ALL);

        assertThat(of(SHARE, slices, "131", "B1.1", "B2.1"))
                .isEqualTo(new Figure.Suppressed(Reason.BELOW_RELEASE_BASE));
        assertThat(of(SHARE, slices, "130", "B1.1", "B2.1")).isInstanceOf(Figure.Available.class);
    }

    @Test
    void whatComesReadyMadeHasNoSum() {
        var made = new Formula.Delivered("index");
        var slices = Map.of("index", Slice.ofReadyMade(TREE, Map.of("B1.1", Cell.known(7))));

        assertThat(of(made, slices, null, "B1.1", "B1.2")).isEqualTo(new Figure.NotComputable(Reason.NOT_SUMMABLE));
        assertThat(available(of(made, slices, null, "B1.1")).value()).isEqualTo(number("7"));
    }

    private static Figure of(Map<String, Slice> slices, String... districts) {
        return of(SHARE, slices, null, districts);
    }

    private static Figure of(
            Formula formula, Map<String, Slice> slices, @Nullable String releaseBase, String... districts) {
        return Figures.ofSet(
                formula,
                TREE,
                slices,
                Map.of(),
                List.of(districts),
                Given.NO_RELIABILITY_BASE,
                releaseBase == null ? null : number(releaseBase));
    }
}
