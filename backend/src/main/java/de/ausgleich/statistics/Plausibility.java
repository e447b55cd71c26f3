package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether a delivered count can be believed after the one before it (docs/methods/plausibility.md). */
public final class Plausibility {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Standard deviation of the change below if both counts were nothing but chance (Poisson). */
    private static final BigDecimal CHANCE = BigDecimal.TWO.sqrt(PRECISION);

    private Plausibility() {}

    /**
     * A jump: more than {@code factor} times the count before, or less than its {@code factor}-th part, where
     * the larger of both is at least {@code minimum}. A count that comes from nothing, or falls to nothing, is
     * a jump from that minimum on. Negative numbers, which only ready-made figures have, are not judged.
     *
     * @param factor above 1, 3 unless the variable says otherwise
     * @param minimum cases below which a multiple means nothing, 20 unless the variable says otherwise
     */
    public static boolean jump(BigDecimal before, BigDecimal after, BigDecimal factor, BigDecimal minimum) {
        var larger = before.max(after);
        var smaller = before.min(after);
        return smaller.signum() >= 0
                && larger.compareTo(minimum) >= 0
                && larger.compareTo(smaller.multiply(factor)) > 0;
    }

    /**
     * Each area's change in robust standard deviations of all areas' changes.
     *
     * @param change by code
     * @return by code, sorted; empty if nothing can be said because all changes are the same
     */
    public static SortedMap<String, Double> robustDeviations(Map<String, BigDecimal> change) {
        return RobustScores.of(change);
    }

    /**
     * Each area's change of a count in robust standard deviations of all areas' changes, fair to small and large
     * areas: the change is 2 × (√after − √before), whose chance variation is the same at every size, and the
     * deviation is never taken for less than that chance variation. So 3 to 5 cases are nothing much, and 89 to
     * 890 are, even where all other areas did not move at all.
     *
     * @param before counts by code, not negative
     * @param after counts by code, not negative
     * @return by code, sorted, for the areas that have both; negative ones are left out
     */
    public static SortedMap<String, Double> countDeviations(
            Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        var changes = new TreeMap<String, BigDecimal>();
        after.forEach((area, count) -> {
            var earlier = before.get(area);
            if (earlier != null && earlier.signum() >= 0 && count.signum() >= 0) {
                changes.put(area, evenedChange(earlier, count));
            }
        });
        return RobustScores.of(changes, CHANCE);
    }

    private static BigDecimal evenedChange(BigDecimal before, BigDecimal after) {
        return after.sqrt(PRECISION).subtract(before.sqrt(PRECISION)).multiply(BigDecimal.TWO);
    }
}
