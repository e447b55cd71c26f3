package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.available;
import static de.ausgleich.statistics.Given.figure;
import static de.ausgleich.statistics.Given.number;
import static de.ausgleich.statistics.Given.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.statistics.Cell.Hidden;
import de.ausgleich.statistics.Figure.Base;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.Formula.Change;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A share as per cent of the same share at a base date. */
class ChangeTest {

    private static final AreaTree TREE = Given.city(1, 1);

    @Test
    void bothSharesStandBesideTheChange() {
        // 9 of 90 is 10 %, 12 of 100 was 12 %: 83.3 % of the share that was.
        var figure = available(figure(change(counts(9, 90), counts(12, 100), null), "B1.1"));
        assertThat(figure.value()).isEqualTo(number("83.33333333333333333333333333333333"));
        assertThat(figure.numerator()).isEqualTo(number("9"));
        assertThat(figure.base()).isEqualTo(new Base(number("10"), number("12"), number("12"), number("100")));
    }

    @Test
    void noRoundedShareGoesIntoIt() {
        // (1/3) / (2/9) is 1.5 exactly; by way of two rounded shares it would be 150.0…02.
        var figure = available(figure(change(counts(1, 3), counts(2, 9), null), "B1.1"));
        assertThat(figure.value()).isEqualTo(number("150"));
    }

    @Test
    void aShareThatFellToZeroIsZeroPerCentOfWhatItWas() {
        assertThat(available(figure(change(counts(0, 90), counts(12, 100), null), "B1.1"))
                        .value())
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void nothingIsAPerCentOfZero() {
        assertThat(figure(change(counts(9, 90), counts(0, 100), null), "B1.1"))
                .isEqualTo(new NotComputable(Reason.BASE_ZERO));
        assertThat(figure(change(counts(9, 90), counts(0, 0), null), "B1.1"))
                .isEqualTo(new NotComputable(Reason.BASE_ZERO_DENOMINATOR));
        assertThat(figure(change(counts(9, 0), counts(12, 100), null), "B1.1"))
                .isEqualTo(new NotComputable(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void withoutABaseThereIsNoChange() {
        var change = change(counts(9, 90), Map.of(), null);
        assertThat(figure(change, "B1.1")).isEqualTo(new Missing(Reason.NO_BASE));
        assertThat(change.city()).isEqualTo(new Missing(Reason.NO_BASE));
        assertThat(figure(change(Map.of(), counts(12, 100), null), "B1.1"))
                .isEqualTo(new Missing(Reason.NOT_DELIVERED));
    }

    @Test
    void oneHiddenNumberOfFourHidesIt() {
        var base = Map.of("poor", Slice.ofReleased(TREE, Map.of("B1.1", new Hidden())), "all", Given.counts(TREE, 9));
        assertThat(figure(change(counts(9, 90), base, null), "B1.1")).isEqualTo(new Suppressed(Reason.CONFIDENTIAL));
    }

    @Test
    void theSmallerOfBothDenominatorsDecidesOnFewCasesAndRelease() {
        assertThat(available(figure(change(counts(9, 100), counts(12, 99), null), "B1.1"))
                        .fewCases())
                .isTrue();
        assertThat(available(figure(change(counts(9, 100), counts(12, 100), null), "B1.1"))
                        .fewCases())
                .isFalse();
        assertThat(figure(change(counts(9, 100), counts(12, 49), number("50")), "B1.1"))
                .isEqualTo(new Suppressed(Reason.BELOW_RELEASE_BASE));
        assertThat(figure(change(counts(9, 49), counts(12, 100), number("50")), "B1.1"))
                .isEqualTo(new Suppressed(Reason.BELOW_RELEASE_BASE));
    }

    private static Map<String, Slice> counts(long poor, long all) {
        return Map.of("poor", Given.counts(TREE, poor), "all", Given.counts(TREE, all));
    }

    private static Figures change(
            Map<String, Slice> slices, Map<String, Slice> base, @Nullable BigDecimal releaseBase) {
        return Figures.of(
                new Change(share("poor", "all")), TREE, slices, base, Level.DISTRICT, number("100"), releaseBase);
    }
}
