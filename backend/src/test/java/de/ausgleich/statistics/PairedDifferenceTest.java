package de.ausgleich.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    /** Darwin's maize, cross- and self-fertilised plants in eighths of an inch (Fisher, Design of Experiments, §21). */
    private static final double[] MAIZE = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

    /** Fisher counts 863 of 32,768 sign changes at least as far on one side: 5.27 % on both, so zero is just inside. */
    @Test
    void darwinsMaizeIsJustNotBeyondChanceAtNinetyFivePerCent() {
        var found = PairedDifference.of(list(MAIZE), 0.95);
        assertThat(found.mean().doubleValue()).isCloseTo(20.933, within(0.001));
        var interval = requireNonNull(found.interval());
        assertThat(interval.exact()).isTrue();
        assertThat(interval.permutations()).isEqualTo(32_767);
        assertThat(interval.holdsZero()).isTrue();
        assertThat(requireNonNull(PairedDifference.of(list(MAIZE), 0.94).interval())
                        .holdsZero())
                .isFalse();
    }

    /** By hand: of 1, 2, 4 the means of all sets are 1, 1.5, 2, 2.33, 2.5, 3, 4; one eighth lies outside on either side. */
    @Test
    void theExampleOnTheMethodPage() {
        var interval = requireNonNull(PairedDifference.of(list(1, 2, 4), 0.75).interval());
        assertThat(interval.from()).isEqualTo(1);
        assertThat(interval.to()).isEqualTo(4);
        assertThat(interval.level()).isEqualTo(0.75);
        assertThat(interval.permutations()).isEqualTo(7);
    }

    @Test
    void fewPairsAllowLessThanWasAskedFor() {
        assertThat(PairedDifference.of(list(-3), 0.95).interval()).isNull();
        var four =
                requireNonNull(PairedDifference.of(list(-3, -2, -4, -1), 0.95).interval());
        assertThat(four.level()).isEqualTo(0.875);
        assertThat(four.from()).isEqualTo(-4);
        assertThat(four.to()).isEqualTo(-1);
        assertThat(requireNonNull(PairedDifference.of(list(-3, -2, -4, -1, -2, -3), 0.95)
                                .interval())
                        .level())
                .isGreaterThanOrEqualTo(0.95);
    }

    /** Of 17 pairs all 131,071 sets can still be looked at here: random ones lie where these do. */
    @Test
    void manyPairsAreDrawnWithAFixedSeedAndComeCloseToAll() {
        var random = new SplittableRandom(1);
        var values = IntStream.range(0, 17)
                .mapToDouble(at -> random.nextDouble(-1, 2))
                .toArray();
        var drawn = requireNonNull(PairedDifference.of(list(values), 0.95).interval());
        assertThat(drawn.exact()).isFalse();
        assertThat(drawn.permutations()).isEqualTo(49_999);
        assertThat(PairedDifference.of(list(values), 0.95).interval()).isEqualTo(drawn);
        var means = IntStream.range(1, 1 << 17)
                .mapToDouble(set -> IntStream.range(0, 17)
                        .filter(at -> (set & (1 << at)) != 0)
                        .mapToDouble(at -> values[at])
                        .average()
                        .orElseThrow())
                .sorted()
                .toArray();
        // 2.5 % of 131,072 parts are 3,276 outside on either side.
        assertThat(drawn.from()).isCloseTo(means[3275], within(0.02));
        assertThat(drawn.to()).isCloseTo(means[means.length - 3276], within(0.02));
    }

    @Test
    void withoutPairsThereIsNothingToSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairedDifference.of(List.of(), 0.95));
    }

    private static List<BigDecimal> list(double... values) {
        return DoubleStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
