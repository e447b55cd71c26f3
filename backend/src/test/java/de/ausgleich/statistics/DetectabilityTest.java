package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectabilityTest {

    @Test
    void tenPointsOfAHundredAndTwentyFiveHouseholdsAreHardlyToldFromChance() {
        var change = Detectability.ofShare(48, 38, 125);

        // 10 / √((48·52 + 38·62) / 125) = 10 / 6.230… = 1.605…
        assertThat(change.score()).isCloseTo(1.6051, offset(0.0001));
        // Φ(1.6051 − 1.9600) = Φ(−0.3549)
        assertThat(change.power()).isCloseTo(0.3613, offset(0.0001));
        assertThat(change.verdict()).isEqualTo(Detectability.Verdict.HARDLY);
    }

    @Test
    void theSmallestChangeIsTheOneThatIsToldInFourOfFive() {
        var smallest = Detectability.ofShare(48, 38, 125).smallest().orElseThrow();

        assertThat(Detectability.ofShare(48, 48 - smallest, 125).power()).isCloseTo(0.8, offset(1e-6));
        assertThat(smallest).isCloseTo(17.1, offset(0.1));
    }

    @Test
    void inAWholeCityTheSameTenPointsArePlain() {
        var change = Detectability.ofShare(48, 38, 16_700);

        assertThat(change.verdict()).isEqualTo(Detectability.Verdict.LIKELY);
        assertThat(change.smallest().orElseThrow()).isLessThan(2);
    }

    @Test
    void aThirdFewerOfThirtyCasesIsHardlyToldOfThreeHundredItIs() {
        var few = Detectability.ofCount(30, 20);

        assertThat(few.score()).isCloseTo(10 / Math.sqrt(50), offset(1e-12));
        assertThat(few.verdict()).isEqualTo(Detectability.Verdict.HARDLY);
        assertThat(Detectability.ofCount(300, 200).verdict()).isEqualTo(Detectability.Verdict.LIKELY);
    }

    @Test
    void fromSevenCasesNotEvenNoneIsSureToTell() {
        assertThat(Detectability.ofCount(7, 0).smallest()).isEmpty();
        assertThat(Detectability.ofCount(8, 0).smallest()).isPresent();
    }

    @Test
    void noChangeIsNeverTold() {
        var change = Detectability.ofShare(20, 20, 500);

        assertThat(change.score()).isZero();
        assertThat(change.verdict()).isEqualTo(Detectability.Verdict.HARDLY);
    }

    @Test
    void aShareThatLeavesNothingToChanceIsTold() {
        assertThat(Detectability.ofShare(100, 0, 10).power()).isEqualTo(1);
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> Detectability.ofShare(101, 50, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Detectability.ofShare(50, -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Detectability.ofShare(50, 40, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Detectability.ofCount(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.8413447461", "-1, 0.1586552539", "1.959963985, 0.975", "-3, 0.0013498980", "6, 1"})
    void theNormalDistributionIsThatOfTheTables(double x, double probability) {
        assertThat(Normal.below(x)).isCloseTo(probability, offset(2e-7));
    }
}
