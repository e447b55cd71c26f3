package de.ausgleich.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * Counts as chance might have made them. Drawn by inversion of the distribution function, so exact but for parts below
 * 10⁻¹⁷ at the ends.
 */
final class CountDraws {

    private static final double NEGLIGIBLE = 1e-17;

    private final int first;
    private final double[] upTo;

    private CountDraws(int first, double[] upTo) {
        this.first = first;
        this.upTo = upTo;
    }

    /**
     * Of so many cases, each with the same probability.
     *
     * @param cases 1 or more
     * @param probability 0 to 1
     */
    static CountDraws binomial(int cases, double probability) {
        if (cases < 1 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no binomial distribution: " + cases + ", " + probability);
        }
        if (probability == 0 || probability == 1) {
            return new CountDraws(probability == 0 ? 0 : cases, new double[] {1});
        }
        var odds = probability / (1 - probability);
        var mode = (int) Math.min(cases, Math.floor((cases + 1) * probability));
        return around(mode, cases, count -> (cases - count + 1) * odds / count);
    }

    /**
     * Of events that happen independently of each other, without a limit.
     *
     * @param mean how many are expected: 0 or more
     */
    static CountDraws poisson(double mean) {
        if (!(mean >= 0 && mean < Integer.MAX_VALUE / 2)) {
            throw new IllegalArgumentException("no Poisson distribution: " + mean);
        }
        return around((int) mean, Integer.MAX_VALUE, count -> mean / count);
    }

    /**
     * From the likeliest count both ways, each from its neighbour: no factorials, nothing overflows.
     *
     * @param most the greatest possible count
     * @param ratio how much likelier a count is than the one below it
     */
    private static CountDraws around(int mode, int most, IntToDoubleFunction ratio) {
        var low = mode;
        for (var part = 1.0; low > 0 && part > NEGLIGIBLE; low--) {
            part /= ratio.applyAsDouble(low);
        }
        var high = mode;
        for (var part = 1.0; high < most && part > NEGLIGIBLE; high++) {
            part *= ratio.applyAsDouble(high + 1);
        }
        var parts = new double[high - low + 1];
        parts[mode - low] = 1;
        for (var count = mode; count > low; count--) {
            parts[count - 1 - low] = parts[count - low] / ratio.applyAsDouble(count);
        }
        for (var count = mode; count < high; count++) {
            parts[count + 1 - low] = parts[count - low] * ratio.applyAsDouble(count + 1);
        }
        return new CountDraws(low, cumulated(parts));
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
