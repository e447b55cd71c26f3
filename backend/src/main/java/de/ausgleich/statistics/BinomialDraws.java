package de.ausgleich.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Counts as chance might have made them: of n cases, each with the same probability. Drawn by inversion of the
 * distribution function, so exact but for parts below 10⁻¹⁷ at the ends.
 */
final class BinomialDraws {

    private static final double NEGLIGIBLE = 1e-17;

    private final int first;
    private final double[] upTo;

    private BinomialDraws(int first, double[] upTo) {
        this.first = first;
        this.upTo = upTo;
    }

    /**
     * @param cases 1 or more
     * @param probability 0 to 1
     */
    static BinomialDraws of(int cases, double probability) {
        if (cases < 1 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no binomial distribution: " + cases + ", " + probability);
        }
        if (probability == 0 || probability == 1) {
            return new BinomialDraws(probability == 0 ? 0 : cases, new double[] {1});
        }
        var odds = probability / (1 - probability);
        var mode = (int) Math.min(cases, Math.floor((cases + 1) * probability));
        // From the likeliest count both ways, each from its neighbour: no factorials, nothing overflows.
        var low = mode;
        for (var part = 1.0; low > 0 && part > NEGLIGIBLE; low--) {
            part *= low / ((cases - low + 1) * odds);
        }
        var high = mode;
        for (var part = 1.0; high < cases && part > NEGLIGIBLE; high++) {
            part *= (cases - high) * odds / (high + 1);
        }
        var parts = new double[high - low + 1];
        parts[mode - low] = 1;
        for (var count = mode; count > low; count--) {
            parts[count - 1 - low] = parts[count - low] * count / ((cases - count + 1) * odds);
        }
        for (var count = mode; count < high; count++) {
            parts[count + 1 - low] = parts[count - low] * (cases - count) * odds / (count + 1);
        }
        return new BinomialDraws(low, cumulated(parts));
    }

    private static double[] cumulated(double[] parts) {
        for (var at = 1; at < parts.length; at++) {
            parts[at] += parts[at - 1];
        }
        var whole = parts[parts.length - 1];
        for (var at = 0; at < parts.length; at++) {
            parts[at] /= whole;
        }
        return parts;
    }

    int next(SplittableRandom random) {
        var found = Arrays.binarySearch(upTo, random.nextDouble());
        return first + (found >= 0 ? found + 1 : -found - 1);
    }
}
