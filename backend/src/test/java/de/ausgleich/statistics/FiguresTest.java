package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.available;
import static de.ausgleich.statistics.Given.figure;
import static de.ausgleich.statistics.Given.figures;
import static de.ausgleich.statistics.Given.number;
import static de.ausgleich.statistics.Given.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.ausgleich.statistics.Cell.Hidden;
import de.ausgleich.statistics.Cell.Known;
import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.Formula.Count;
import de.ausgleich.statistics.Formula.Delivered;
import de.ausgleich.statistics.Formula.Mean;
import de.ausgleich.statistics.Formula.Rate;
import de.ausgleich.statistics.Formula.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of formula but the change, computed by hand. */
class FiguresTest {

    private static final AreaTree TREE = Given.city(2, 2);
    private static final Slice POOR = Given.counts(TREE, 10, 20, 30, 40);
    private static final Slice ALL = Given.counts(TREE, 100, 50, 30, 820);
    private static final Map<String, Slice> SLICES = Map.of("poor", POOR, "all", ALL);
    private static final Coverage FOUR = new Coverage(4, 4, List.of());

    @Test
    void aShareIsTheQuotientOfSumsAndNeverTheMeanOfShares() {
        var figures = figures(share("poor", "all"), TREE, SLICES, Level.DISTRICT);
        assertThat(figures.values())
                .containsExactly(
                        Map.entry("B1.1", number("10")),
                        Map.entry("B1.2", number("40")),
                        Map.entry("B2.1", number("100")),
                        // 40 / 820 = 0.0487804878…, to 34 digits
                        Map.entry("B2.2", number("4.878048780487804878048780487804878")));
        // 100 of 1,000; the mean of the four shares would be 38.7.
        assertThat(figures.city())
                .isEqualTo(new Available(number("10"), number("100"), number("1000"), false, FOUR, null));
    }

    @Test
    void boroughsAreSumsToo() {
        var figures = figures(share("poor", "all"), TREE, SLICES, Level.BOROUGH);
        assertThat(figures.areas()).containsOnlyKeys("B1", "B2");
        assertThat(figure(figures, "B1"))
                .isEqualTo(new Available(
                        number("20"), number("30"), number("150"), false, new Coverage(2, 2, List.of()), null));
        assertThat(figures(share("poor", "all"), TREE, SLICES, Level.CITY).areas())
                .containsExactly(Map.entry("C", figures.city()));
    }

    @Test
    void severalVariablesAreSummed() {
        var slices = Map.of("a", POOR, "b", POOR, "c", ALL, "d", ALL);
        var formula = new Share(List.of("a", "b"), List.of("c", "d"));
        assertThat(figures(formula, TREE, slices, Level.DISTRICT).city())
                .isEqualTo(new Available(number("10"), number("200"), number("2000"), false, FOUR, null));
    }

    @Test
    void aRateIsPerSoMany() {
        var figures = figures(new Rate(List.of("poor"), List.of("all"), number("1000")), TREE, SLICES, Level.DISTRICT);
        assertThat(available(figures.city()).value()).isEqualTo(number("100"));
        assertThat(available(figure(figures, "B1.2")).value()).isEqualTo(number("400"));
    }

    @Test
    void aMeanIsPerOne() {
        var figures = figures(new Mean(List.of("all"), List.of("poor")), TREE, SLICES, Level.DISTRICT);
        assertThat(available(figures.city()).value()).isEqualTo(number("10"));
        assertThat(available(figure(figures, "B1.2")).value()).isEqualTo(number("2.5"));
    }

    @Test
    void aCountHasNoDenominatorAndIsNeverOfFewCases() {
        var figures = Figures.of(
                new Count(List.of("poor")), TREE, SLICES, Map.of(), Level.DISTRICT, number("100"), number("100"));
        assertThat(figure(figures, "B1.1"))
                .isEqualTo(new Available(number("10"), number("10"), null, false, null, null));
        assertThat(figures.city()).isEqualTo(new Available(number("100"), number("100"), null, false, FOUR, null));
    }

    @Test
    void aReadyMadeFigureIsEachAreasOwn() {
        var cells = Map.of(
                "B1.1",
                Cell.known(-3),
                "B1.2",
                new Hidden(),
                "B2.1",
                Given.absent(Absence.UNRELIABLE),
                "C",
                Cell.known(7));
        var slice = Map.of("score", Slice.ofReadyMade(TREE, cells));
        var figures = figures(new Delivered("score"), TREE, slice, Level.DISTRICT);
        assertThat(figures.areas())
                .containsEntry("B1.1", new Available(number("-3"), null, null, false, null, null))
                .containsEntry("B1.2", new Suppressed(Reason.CONFIDENTIAL))
                .containsEntry("B2.1", new Missing(Reason.UNRELIABLE))
                .containsEntry("B2.2", new Missing(Reason.NOT_DELIVERED));
        assertThat(available(figures.city()).value()).isEqualTo(number("7"));
        assertThat(figure(figures(new Delivered("score"), TREE, slice, Level.BOROUGH), "B1"))
                .isEqualTo(new Missing(Reason.NOT_DELIVERED));
    }

    @Test
    void zeroIsAValueAndAZeroDenominatorIsNone() {
        var slices = Map.of("poor", Given.counts(TREE, 0, 0, 0, 0), "all", Given.counts(TREE, 5, 0, 0, 0));
        var figures = figures(share("poor", "all"), TREE, slices, Level.DISTRICT);
        assertThat(available(figure(figures, "B1.1")).value()).isEqualTo(BigDecimal.ZERO);
        assertThat(figure(figures, "B1.2")).isEqualTo(new NotComputable(Reason.ZERO_DENOMINATOR));
        assertThat(available(figures.city()).value()).isEqualTo(BigDecimal.ZERO);
        assertThat(figure(figures(share("poor", "all"), TREE, slices, Level.BOROUGH), "B2"))
                .isEqualTo(new NotComputable(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void whatIsNotThereHasAReason() {
        var formula = share("poor", "all");
        assertThat(figure(figures(formula, TREE, Map.of("all", ALL), Level.DISTRICT), "B1.1"))
                .isEqualTo(new Missing(Reason.NOT_DELIVERED));
        var withoutDenominator = figures(formula, TREE, Map.of("poor", POOR), Level.DISTRICT);
        assertThat(figure(withoutDenominator, "B1.1")).isEqualTo(new Missing(Reason.NO_DENOMINATOR));
        assertThat(withoutDenominator.city()).isEqualTo(new Missing(Reason.NO_DENOMINATOR));
        assertThat(withoutDenominator.values()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void aSignOfTheOfficeIsTheReason(Absence sign) {
        var signed = Slice.ofDelivered(TREE, Map.of("B1.1", Given.absent(sign)));
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", signed, "all", ALL), Level.DISTRICT);
        assertThat(figure(figures, "B1.1")).isEqualTo(new Missing(Reason.valueOf(sign.name())));
    }

    @Test
    void aDenominatorMissingInPartMakesTheDistrictMissing() {
        var half = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(50)));
        var figures = figures(
                new Share(List.of("poor"), List.of("all", "half")),
                TREE,
                Map.of("poor", POOR, "all", ALL, "half", half),
                Level.DISTRICT);
        assertThat(available(figure(figures, "B1.1")).denominator()).isEqualTo(number("150"));
        assertThat(figure(figures, "B1.2")).isEqualTo(new Missing(Reason.NO_DENOMINATOR));
    }

    @Test
    void aFigureIsOpenOnlyIfAllItsInputsAre() {
        var hidden = Slice.ofReleased(TREE, ALL.release(Set.of("B1.1")));
        var figures = figures(share("poor", "all"), TREE, Map.of("poor", POOR, "all", hidden), Level.DISTRICT);
        assertThat(figure(figures, "B1.1")).isEqualTo(new Suppressed(Reason.CONFIDENTIAL));
        assertThat(available(figures.city()).value()).isEqualTo(number("10"));
    }

    @Test
    void smallDenominatorsAreMarkedAndThoseBelowTheReleaseBaseAreNotShown() {
        var figures = figuresWithBases(number("100"), number("50"));
        assertThat(available(figure(figures, "B1.1")).fewCases()).isFalse();
        assertThat(available(figure(figures, "B1.2")).fewCases()).isTrue();
        assertThat(figure(figures, "B2.1")).isEqualTo(new Suppressed(Reason.BELOW_RELEASE_BASE));
        assertThat(available(figure(figuresWithBases(number("100"), null), "B2.1"))
                        .fewCases())
                .isTrue();
    }

    @Test
    void equalFractionsAreEqualDigitForDigit() {
        var slices = Map.of("poor", Given.counts(TREE, 1, 2, 50, 5), "all", Given.counts(TREE, 3, 6, 150, 15));
        var values = figures(share("poor", "all"), TREE, slices, Level.DISTRICT)
                .values()
                .values();
        assertThat(values.stream().distinct()).containsExactly(number("33.33333333333333333333333333333333"));
    }

    @Test
    void theScaleInWhichACountIsStoredDoesNotMatter() {
        var stored =
                Slice.ofDelivered(TREE, Map.of("B1.1", new Known(number("10.000")), "B1.2", new Known(number("2E+1"))));
        var values = figures(share("poor", "all"), TREE, Map.of("poor", stored, "all", ALL), Level.DISTRICT)
                .values();
        assertThat(values).containsExactly(Map.entry("B1.1", number("10")), Map.entry("B1.2", number("40")));
    }

    @Test
    void slicesOfAnotherSchemeAreRefused() {
        var other = Map.of("poor", POOR, "all", Given.counts(Given.city(4), 1, 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures(share("poor", "all"), TREE, other, Level.DISTRICT))
                .withMessageContaining("all");
    }

    private static Figures figuresWithBases(BigDecimal reliabilityBase, @Nullable BigDecimal releaseBase) {
        return Figures.of(share("poor", "all"), TREE, SLICES, Map.of(), Level.DISTRICT, reliabilityBase, releaseBase);
    }
}
