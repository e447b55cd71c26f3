package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores that a few extreme areas cannot pull towards themselves (docs/methods/plausibility.md). */
public final class RobustScores {

    /** Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Φ⁻¹(¾). */
    private static final BigDecimal MEDIAN_DEVIATION_TO_STANDARD = new BigDecimal("1.4826");

    /** The same for the mean absolute deviation: √(π / 2). */
    private static final BigDecimal MEAN_DEVIATION_TO_STANDARD = new BigDecimal("1.2533");

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private RobustScores() {}

    /**
     * z = (x − median) / (1.4826 × median absolute deviation); where more than half of the areas have the same
     * value, 1.2533 × mean absolute deviation from the median takes its place.
     *
     * @return by code, sorted; empty if there are no values or all are the same
     */
    public static SortedMap<String, Double> of(Map<String, BigDecimal> values) {
        var median = median(values.values());
        var distances = values.values().stream()
                .map(value -> value.subtract(median).abs())
                .toList();
        var deviation = deviation(distances);
        if (deviation.signum() == 0) {
            return Collections.emptySortedMap();
        }
        var scores = new TreeMap<String, Double>();
        values.forEach((area, value) -> scores.put(
                area, value.subtract(median).divide(deviation, PRECISION).doubleValue()));
        return Collections.unmodifiableSortedMap(scores);
    }

    private static BigDecimal deviation(List<BigDecimal> distances) {
        var median = median(distances);
        if (median.signum() != 0 || distances.isEmpty()) {
            return median.multiply(MEDIAN_DEVIATION_TO_STANDARD);
        }
        return distances.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(distances.size()), PRECISION)
                .multiply(MEAN_DEVIATION_TO_STANDARD);
    }

    /** The middle value, or the mean of the two middle ones; 0 of nothing. */
    private static BigDecimal median(Collection<BigDecimal> values) {
        return values.isEmpty()
                ? BigDecimal.ZERO
                : Spread.median(values.stream().sorted().toList());
    }
}
