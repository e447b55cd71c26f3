package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.Concentration.Point;
import de.ausgleich.statistics.Concentration.Share;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    /** Half of the people, those with the greater need, get three quarters: 1 − (0.5 × 0.75 + 0.5 × 1.75) = −0.25. */
    @Test
    void theExampleOnTheMethodPage() {
        var curve = Concentration.of(List.of(share(2, 500, 750), share(0, 500, 250)));
        assertThat(curve.points()).containsExactly(new Point(0, 0), new Point(0.5, 0.75), new Point(1, 1));
        assertThat(curve.index()).isCloseTo(-0.25, within(1e-12));
    }

    /**
     * Deaths under five in India by wealth, births as population (O'Donnell and others 2008, table 8.1): −0.1694.
     */
    @Test
    void thePublishedExampleComesOut() {
        var births = new long[] {29_939, 28_776, 26_528, 24_689, 19_739};
        var deathsPerThousand = new String[] {"154.7", "152.9", "119.5", "86.9", "54.3"};
        var shares = new java.util.ArrayList<Share>();
        for (var at = 0; at < births.length; at++) {
            var population = BigDecimal.valueOf(births[at]);
            shares.add(new Share(-at, population, population.multiply(new BigDecimal(deathsPerThousand[at]))));
        }
        assertThat(Concentration.of(shares).index()).isCloseTo(-0.1694, within(0.00005));
    }

    @Test
    void theSameForEverybodyIsTheDiagonal() {
        var curve = Concentration.of(List.of(share(2, 100, 10), share(1, 300, 30), share(0, 600, 60)));
        assertThat(curve.index()).isCloseTo(0, within(1e-12));
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.amount()).isCloseTo(point.population(), within(1e-12)));
    }

    @Test
    void districtsWithTheSameNeedAreOneStepWhateverTheirOrder() {
        var one = Concentration.of(List.of(share(1, 100, 90), share(1, 100, 10), share(0, 200, 0)));
        var other = Concentration.of(List.of(share(0, 200, 0), share(1, 100, 10), share(1, 100, 90)));
        assertThat(one).isEqualTo(other);
        assertThat(one.points()).containsExactly(new Point(0, 0), new Point(0.5, 1), new Point(1, 1));
        assertThat(one.index()).isCloseTo(-0.5, within(1e-12));
    }

    /** As an index comes that is rounded to nothing from below. */
    @Test
    void noughtFromBelowIsTheSameNeed() {
        assertThat(Concentration.of(List.of(share(0.0, 100, 90), share(-0.0, 100, 10))))
                .isEqualTo(Concentration.of(List.of(share(0, 200, 100))));
    }

    @Test
    void nothingToSpreadIsNoCurve() {
        assertThatIllegalArgumentException().isThrownBy(() -> Concentration.of(List.of(share(1, 100, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> Concentration.of(List.of()));
    }

    private static Share share(double need, long population, long amount) {
        return new Share(need, BigDecimal.valueOf(population), BigDecimal.valueOf(amount));
    }
}
