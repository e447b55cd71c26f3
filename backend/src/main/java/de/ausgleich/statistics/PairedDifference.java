package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How much more pairs changed on the one side than on the other, with its interval by permutation (difference in
 * differences, docs/methods/effect.md).
 *
 * @param mean of the pairs' differences, in the indicator's unit
 * @param interval null for a single pair, which allows none
 */
public record PairedDifference(
        int pairs, BigDecimal mean, @Nullable Interval interval) {

    /** Up to so many pairs every permutation is looked at; above, random ones with a fixed seed. */
    private static final int MOST_EXACT = 16;

    private static final int RANDOM = 50_000;
    private static final long SEED = 20_081_231L;

    /**
     * Where the difference lies, were it the same for all pairs but for chance that goes either way alike.
     *
     * @param level the probability with which it holds: that which was asked for or a little more; less where so few pairs
     *     allow no more
     * @param permutations that were looked at
     * @param exact whether these were all
     */
    public record Interval(double from, double to, double level, int permutations, boolean exact) {

        public boolean holdsZero() {
            return from <= 0 && to >= 0;
        }
    }

    /**
     * The means of all sets of pairs cut the line into parts that hold the true difference equally often (typical
     * values, Hartigan 1969); this is the permutation test by changing signs, turned round.
     *
     * @param differences one or more
     * @param level between 0 and 1
     * @throws IllegalArgumentException without a pair
     */
    public static PairedDifference of(List<BigDecimal> differences, double level) {
        if (differences.isEmpty()) {
            throw new IllegalArgumentException("no pairs");
        }
        var sum = differences.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(differences.size()), MathContext.DECIMAL64);
        return new PairedDifference(differences.size(), mean, interval(differences, level));
    }

    /** How many pairs an interval of that level takes at least: with n of them 2 of 2ⁿ parts must lie outside. */
    public static int pairsFor(double level) {
        return (int) Math.ceil(1 - Math.log(1 - level) / Math.log(2) - 1e-9);
    }

    private static @Nullable Interval interval(List<BigDecimal> differences, double level) {
        var values = differences.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        var exact = values.length <= MOST_EXACT;
        var means = exact ? allMeans(values) : randomMeans(values);
        Arrays.sort(means);
        var parts = means.length + 1;
        // So many parts lie outside on either side; one at least, also where that makes the level lower than asked for.
        var outside = Math.max(1, (int) Math.floor((1 - level) / 2 * parts + 1e-9));
        var reached = 1 - 2.0 * outside / parts;
        if (reached <= 0) {
            return null;
        }
        return new Interval(means[outside - 1], means[means.length - outside], reached, means.length, exact);
    }

    private static double[] allMeans(double[] values) {
        var means = new double[(1 << values.length) - 1];
        for (var set = 1; set <= means.length; set++) {
            var sum = 0.0;
            for (var at = 0; at < values.length; at++) {
                if ((set & (1 << at)) != 0) {
                    sum += values[at];
                }
            }
            means[set - 1] = sum / Integer.bitCount(set);
        }
        return means;
    }

    private static double[] randomMeans(double[] values) {
        var random = new SplittableRandom(SEED);
        var means = new double[RANDOM - 1];
        for (var run = 0; run < means.length; run++) {
            var sum = 0.0;
            var size = 0;
            while (size == 0) {
                sum = 0;
                for (var value : values) {
                    if (random.nextBoolean()) {
                        sum += value;
                        size++;
                    }
                }
            }
            means[run] = sum / size;
        }
        return means;
    }
}
