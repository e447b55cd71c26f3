package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.available;
import static de.ausgleich.statistics.Given.figure;
import static de.ausgleich.statistics.Given.figures;
import static de.ausgleich.statistics.Given.number;
import static de.ausgleich.statistics.Given.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.ausgleich.statistics.Cell.Hidden;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.Formula.Count;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sums over areas in which something is missing or hidden. */
class CoverageTest {

    private static final AreaTree TREE = Given.city(2, 2);
    private static final Slice ALL = Given.counts(TREE, 100, 50, 30, 820);

    @Test
    void numeratorAndDenominatorCoverTheSameDistricts() {
        var poor =
                Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(10), "B1.2", Cell.known(20), "B2.1", Cell.known(30)));
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", poor, "all", ALL), Level.BOROUGH);
        // 60 of 180, not of 1,000.
        var city = available(figures.city());
        assertThat(city.denominator()).isEqualTo(number("180"));
        assertThat(city.value()).isEqualTo(number("33.33333333333333333333333333333333"));
        assertThat(city.coverage()).isEqualTo(new Coverage(3, 4, List.of("B2.2")));
        assertThat(available(figure(figures, "B2")).value()).isEqualTo(number("100"));
        assertThat(available(figure(figures, "B1")).coverage()).isEqualTo(new Coverage(2, 2, List.of()));
    }

    @Test
    void aNumeratorWithoutDenominatorIsTakenOutToo() {
        var all = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(100), "B1.2", Cell.known(50)));
        var poor = Given.counts(TREE, 10, 20, 30, 40);
        var city = available(figures(share("poor", "all"), TREE, Map.of("poor", poor, "all", all), Level.CITY)
                .city());
        assertThat(city.numerator()).isEqualTo(number("30"));
        assertThat(city.value()).isEqualTo(number("20"));
        assertThat(city.coverage()).isEqualTo(new Coverage(2, 4, List.of("B2.1", "B2.2")));
    }

    @Test
    void anAreaWhereNobodyIsCoveredHasNoFigure() {
        var poor = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(10), "B2.1", Cell.known(5)));
        var all = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(100), "B2.2", Cell.known(50)));
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", poor, "all", all), Level.BOROUGH);
        assertThat(figure(figures, "B2")).isEqualTo(new Missing(Reason.COVERAGE_DIFFERS));
        assertThat(available(figures.city()).value()).isEqualTo(number("10"));
    }

    @Test
    void aSumOfSeveralVariablesIsOverTheDistrictsThatHaveThemAll() {
        var other = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(1), "B2.2", Cell.known(2)));
        var city = available(
                figures(new Count(List.of("all", "other")), TREE, Map.of("all", ALL, "other", other), Level.CITY)
                        .city());
        assertThat(city.value()).isEqualTo(number("923"));
        assertThat(city.coverage()).isEqualTo(new Coverage(2, 4, List.of("B1.2", "B2.1")));
    }

    @Test
    void unassignedCasesStayInTheCitysFigure() {
        var cells = new HashMap<String, Cell>(Map.of("C", Cell.known(50)));
        TREE.areas(Level.DISTRICT).forEach(area -> cells.put(area.code(), Cell.known(25)));
        var poor = Slice.ofDelivered(TREE, cells);
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", poor, "all", ALL), Level.BOROUGH);
        assertThat(available(figures.city()).value()).isEqualTo(number("15"));
        assertThat(available(figure(figures, "B2")).numerator()).isEqualTo(number("50"));
    }

    @Test
    void whatWouldHaveToBeTakenOutButIsHiddenMakesTheSumNotComputable() {
        var poor = Slice.ofReleased(TREE, Given.counts(TREE, 2, 20, 30, 40).release(Set.of("B1.1")));
        var all = Slice.ofDelivered(
                TREE, Map.of("B1.2", Cell.known(50), "B2.1", Cell.known(30), "B2.2", Cell.known(820)));
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", poor, "all", all), Level.BOROUGH);
        assertThat(figures.city()).isEqualTo(new NotComputable(Reason.COVERAGE_DIFFERS));
        assertThat(figure(figures, "B1")).isEqualTo(new NotComputable(Reason.COVERAGE_DIFFERS));
        assertThat(available(figure(figures, "B2")).numerator()).isEqualTo(number("70"));
    }

    @Test
    void aHiddenSumIsSuppressed() {
        var poor = Slice.ofReleased(TREE, Given.counts(TREE, 2, 0, 30, 40).release(Set.of("B1", "B1.1")));
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", poor, "all", ALL), Level.BOROUGH);
        assertThat(figure(figures, "B1")).isEqualTo(new Suppressed(Reason.CONFIDENTIAL));
        assertThat(available(figures.city()).numerator()).isEqualTo(number("72"));
    }

    @Test
    void theSameDistrictsOfBothDatesGoIntoAChange() {
        var slices = Map.of("poor", Given.counts(TREE, 10, 20, 30, 40), "all", ALL);
        var base = Map.of(
                "poor",
                Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(20), "B1.2", Cell.known(10))),
                "all",
                Given.counts(TREE, 100, 50, 30, 820));
        var change =
                Figures.of(new Formula.Change(share("poor", "all")), TREE, slices, base, Level.CITY, number("0"), null);
        // 30 of 150 at both dates, in the two districts that have all four numbers.
        var city = available(change.city());
        assertThat(city.value()).isEqualTo(number("100"));
        assertThat(city.numerator()).isEqualTo(number("30"));
        assertThat(city.denominator()).isEqualTo(number("150"));
        assertThat(city.coverage()).isEqualTo(new Coverage(2, 4, List.of("B2.1", "B2.2")));
    }

    @Test
    void aHiddenCellIsNotAMissingOne() {
        var slice = Slice.ofReleased(TREE, Map.of("B1.1", new Hidden(), "B1", Cell.known(9)));
        assertThat(slice.coverage("B1")).isEqualTo(new Coverage(1, 2, List.of("B1.2")));
    }

    @Test
    void presentAndMissingMakeUpTheExpected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(3, 4, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(-1, 0, List.of("1")));
    }
}
