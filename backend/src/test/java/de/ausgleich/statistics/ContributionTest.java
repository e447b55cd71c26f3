package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.city;
import static de.ausgleich.statistics.Given.counts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final AreaTree CITY = city(2, 1);
    private static final Slice ALL = counts(CITY, 100, 200, 300);
    private static final Slice SOME =
            Slice.ofDelivered(CITY, Map.of("B1.1", Cell.known(10), "B1.2", Cell.known(20), "C", Cell.known(5)));

    @Test
    void aDistrictGivesItsOwnNumbers() {
        assertThat(of("B1.2"))
                .containsExactly(
                        new Contribution(Part.NUMERATOR, "some", Cell.known(20), 1),
                        new Contribution(Part.DENOMINATOR, "all", Cell.known(200), 1));
    }

    /** The third district has no numerator, so its 300 are taken out; the 5 of no district stay. */
    @Test
    void theCityGivesTheSumsOverTheDistrictsThatHaveBoth() {
        assertThat(of("C"))
                .containsExactly(
                        new Contribution(Part.NUMERATOR, "some", Cell.known(35), 2),
                        new Contribution(Part.DENOMINATOR, "all", Cell.known(300), 2));
    }

    @Test
    void everyVariableOfASumIsNamed() {
        var share = new Formula.Share(List.of("some"), List.of("some", "all"));
        assertThat(Contribution.of(share, CITY, Map.of("some", SOME, "all", ALL), Map.of(), "B1.1"))
                .extracting(Contribution::part, Contribution::variable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.NUMERATOR, "some"),
                        org.assertj.core.groups.Tuple.tuple(Part.DENOMINATOR, "some"),
                        org.assertj.core.groups.Tuple.tuple(Part.DENOMINATOR, "all"));
    }

    @Test
    void aReadyMadeFigureIsOneOfTheCityItself() {
        var figures = Slice.ofReadyMade(CITY, Map.of("C", new Cell.Known(new BigDecimal("1.5"))));
        assertThat(Contribution.of(new Formula.Delivered("it"), CITY, Map.of("it", figures), Map.of(), "C"))
                .containsExactly(new Contribution(Part.READY_MADE, "it", new Cell.Known(new BigDecimal("1.5")), 1));
    }

    @Test
    void whatIsHiddenStaysSo() {
        var released = Slice.ofReleased(CITY, counts(CITY, 1, 50, 60).release(java.util.Set.of("B1.1")));
        assertThat(Contribution.of(new Formula.Count(List.of("it")), CITY, Map.of("it", released), Map.of(), "B1.1"))
                .containsExactly(new Contribution(Part.NUMERATOR, "it", new Cell.Hidden(), 1));
    }

    private static List<Contribution> of(String area) {
        return Contribution.of(Given.share("some", "all"), CITY, Map.of("some", SOME, "all", ALL), Map.of(), area);
    }
}
