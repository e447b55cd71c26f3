package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an area stands to the city and to the other areas, and how it is rounded for the eye. */
class DeviationsTest {

    @Test
    void theDifferenceIsInPointsAndTheRatioIsAMultiple() {
        var deviations = Deviations.of(number("48.0"), number("18"));
        assertThat(deviations.difference()).isEqualTo(number("30"));
        assertThat(deviations.ratio()).isEqualTo(number("2.666666666666666666666666666666667"));
    }

    @Test
    void nothingIsAMultipleOfACityAtZero() {
        assertThat(Deviations.of(number("3"), number("0.0"))).isEqualTo(new Deviations(number("3"), null));
    }

    @Test
    void scoresAreInPopulationStandardDeviationsFromTheUnweightedMean() {
        // 2 4 4 4 5 5 7 9: mean 5, squares 9 1 1 1 0 0 4 16, variance 32 / 8 = 4.
        var scores = StandardScores.of(Map.of(
                "a",
                number("2"),
                "b",
                number("4"),
                "c",
                number("4"),
                "d",
                number("4"),
                "e",
                number("5"),
                "f",
                number("5"),
                "g",
                number("7"),
                "h",
                number("9")));
        assertThat(scores.values()).containsExactly(-1.5, -0.5, -0.5, -0.5, 0.0, 0.0, 1.0, 2.0);
    }

    @Test
    void scoresHaveMeanZeroAndDeviationOne() {
        var scores = StandardScores.of(Map.of("a", number("0.1"), "b", number("17"), "c", number("-3.25")));
        var mean = scores.values().stream().mapToDouble(z -> z).sum();
        var squares = scores.values().stream().mapToDouble(z -> z * z).sum();
        assertThat(mean).isCloseTo(0, within(1e-14));
        assertThat(squares / 3).isCloseTo(1, within(1e-14));
    }

    @Test
    void whereAllAreTheSameThereIsNoScore() {
        assertThat(StandardScores.of(Map.of("a", number("3"), "b", number("3.0"))))
                .isEmpty();
        assertThat(StandardScores.of(Map.of("a", number("3")))).isEmpty();
        assertThat(StandardScores.of(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22.25, 1, 22.3",
        "22.2499999999, 1, 22.2",
        "-0.05, 1, -0.1",
        "-0.04, 1, 0.0",
        "0, 1, 0.0",
        "17.5, 0, 18",
        "40, 2, 40.00",
        "1E+2, 0, 100",
    })
    void aHalfIsRoundedAwayFromZero(BigDecimal value, int decimals, String shown) {
        assertThat(Rounding.halfUp(value, decimals).toPlainString()).isEqualTo(shown);
    }

    @Test
    void placesBeforeThePointAreNotRounded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(BigDecimal.TEN, -1));
    }
}
