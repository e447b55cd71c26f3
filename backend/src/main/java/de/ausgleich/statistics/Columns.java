package de.ausgleich.statistics;

import java.util.Arrays;

/**
 * The arithmetic of composite indices on plain arrays, one place for each area, because chance and other weights ask
 * for it thousands of times (docs/methods/need-index.md).
 */
final class Columns {

    /** What is smaller is owed to floating numbers alone. */
    private static final double LOST = 1e-12;

    /** The same as a factor: dividing by it gives the decimal number itself, multiplying by the part would not. */
    private static final double KEPT = 1e12;

    private Columns() {}

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** The population standard deviation; exactly 0 where all values are the same. */
    static double deviation(double[] values, double mean) {
        if (isConstant(values)) {
            return 0;
        }
        var squares = 0.0;
        for (var value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }

    /** z = (x − mean) / deviation; 0 everywhere where all values are the same. */
    static double[] standardised(double[] values) {
        var mean = mean(values);
        var deviation = deviation(values, mean);
        var scores = new double[values.length];
        if (deviation > 0) {
            for (var at = 0; at < values.length; at++) {
                scores[at] = (values[at] - mean) / deviation;
            }
        }
        return scores;
    }

    /** Scores of which a high one is worse. */
    static double[] signed(double[] values, double sign) {
        var scores = standardised(values);
        for (var at = 0; at < scores.length; at++) {
            scores[at] *= sign;
        }
        return scores;
    }

    /** @param columns of scores, one for each weight */
    static double[] sum(double[][] columns, double[] weights) {
        var sums = new double[columns[0].length];
        for (var at = 0; at < columns.length; at++) {
            add(columns[at], weights[at], sums);
        }
        return sums;
    }

    static void add(double[] column, double weight, double[] sums) {
        for (var at = 0; at < sums.length; at++) {
            sums[at] += weight * column[at];
        }
    }

    /**
     * Sums divided by their own population standard deviation, to twelve places, so that areas that are alike are
     * the same in spite of what floating numbers lose.
     *
     * @param weights of the columns that were summed
     * @return nothing where the areas do not differ
     */
    static double[] index(double[] sums, double[] weights) {
        var deviation = sums.length == 0 ? 0 : deviation(sums, mean(sums));
        if (deviation <= LOST * Arrays.stream(weights).sum()) {
            return new double[0];
        }
        return Arrays.stream(sums)
                .map(sum -> Math.rint(sum / deviation * KEPT) / KEPT)
                .toArray();
    }

    /** Standard competition ranks, 1 for the highest value. */
    static int[] ranks(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var ranks = new int[values.length];
        for (var at = 0; at < values.length; at++) {
            ranks[at] = 1 + above(values[at], sorted);
        }
        return ranks;
    }

    private static int above(double value, double[] sorted) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    private static boolean isConstant(double[] values) {
        for (var value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
