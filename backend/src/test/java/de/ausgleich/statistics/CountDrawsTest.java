package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountDrawsTest {

    private static final int MANY = 200_000;

    @ParameterizedTest
    @CsvSource({"1, 0.3", "10, 0.02", "125, 0.48", "2000, 0.999", "40000, 0.109"})
    void meanAndSpreadAreThoseOfTheDistribution(int cases, double probability) {
        var draws = CountDraws.binomial(cases, probability);
        var random = new SplittableRandom(1);
        var found =
                IntStream.range(0, MANY).mapToDouble(run -> draws.next(random)).toArray();

        var mean = cases * probability;
        var deviation = Math.sqrt(mean * (1 - probability));
        assertThat(Columns.mean(found)).isCloseTo(mean, offset(5 * deviation / Math.sqrt(MANY)));
        assertThat(Columns.deviation(found, mean)).isCloseTo(deviation, offset(0.02 * deviation));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 3, 41, 2500})
    void eventsHaveTheirMeanAsVariance(double mean) {
        var draws = CountDraws.poisson(mean);
        var random = new SplittableRandom(5);
        var found =
                IntStream.range(0, MANY).mapToDouble(run -> draws.next(random)).toArray();

        assertThat(Columns.mean(found)).isCloseTo(mean, offset(5 * Math.sqrt(mean / MANY)));
        assertThat(Columns.deviation(found, mean)).isCloseTo(Math.sqrt(mean), offset(0.02 * Math.sqrt(mean)));
    }

    /** Bortkiewicz' cavalrymen killed by horse kicks, 0.61 a year: 0.5434, 0.3314, 0.1011 and 0.0206 by the distribution. */
    @Test
    void theHorseKicksOfThePrussianCavalryComeOut() {
        var draws = CountDraws.poisson(0.61);
        var random = new SplittableRandom(9);
        var shares = new double[20];
        IntStream.range(0, MANY).forEach(run -> shares[draws.next(random)] += 1.0 / MANY);

        assertThat(Arrays.copyOf(shares, 4))
                .containsExactly(new double[] {0.5434, 0.3314, 0.1011, 0.0206}, offset(0.004));
    }

    @Test
    void threeTossesOfACoinFallAsInTheBooks() {
        var draws = CountDraws.binomial(3, 0.5);
        var random = new SplittableRandom(7);
        var counts = new double[4];
        IntStream.range(0, MANY).forEach(run -> counts[draws.next(random)] += 1.0 / MANY);

        assertThat(counts).containsExactly(new double[] {0.125, 0.375, 0.375, 0.125}, offset(0.005));
    }

    @Test
    void nobodyAndEverybodyAreCertain() {
        var random = new SplittableRandom(3);

        assertThat(IntStream.range(0, 100).map(run -> CountDraws.binomial(60, 0).next(random)))
                .containsOnly(0);
        assertThat(IntStream.range(0, 100).map(run -> CountDraws.binomial(60, 1).next(random)))
                .containsOnly(60);
    }

    @Test
    void whatIsNoDistributionIsRefused() {
        assertThatThrownBy(() -> CountDraws.binomial(0, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountDraws.binomial(5, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountDraws.poisson(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountDraws.poisson(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
