package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Standard scores over areas, each area weighing the same (docs/methods/deviations.md). */
public final class StandardScores {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private StandardScores() {}

    /**
     * z = (x − unweighted mean) / population standard deviation.
     *
     * @return by code, sorted; empty if there are no values or all are the same
     */
    public static SortedMap<String, Double> of(Map<String, BigDecimal> values) {
        if (values.values().stream().map(Quotient::plain).distinct().count() < 2) {
            return Collections.emptySortedMap();
        }
        var size = BigDecimal.valueOf(values.size());
        // Sums in decimals are exact, so the order of the areas cannot matter.
        var mean = sum(values.values()).divide(size, PRECISION);
        var squares = values.values().stream()
                .map(value -> value.subtract(mean).pow(2))
                .toList();
        var deviation = sum(squares).divide(size, PRECISION).sqrt(PRECISION);
        var scores = new TreeMap<String, Double>();
        values.forEach((area, value) -> scores.put(
                area, value.subtract(mean).divide(deviation, PRECISION).doubleValue()));
        return Collections.unmodifiableSortedMap(scores);
    }

    private static BigDecimal sum(Iterable<BigDecimal> values) {
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            sum = sum.add(value);
        }
        return sum;
    }
}
