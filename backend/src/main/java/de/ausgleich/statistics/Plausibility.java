package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/** Whether a delivered count can be believed after the one before it (docs/methods/plausibility.md). */
public final class Plausibility {

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
     * Each area's change in robust standard deviations of all areas' changes. Counts are compared by their square
     * roots, which chance moves equally far at every size; a spread of next to nothing makes far outliers of
     * small changes, so whoever warns asks besides whether chance alone could explain the change.
     *
     * @param change by code
     * @return by code, sorted; empty if nothing can be said because all changes are the same
     */
    public static SortedMap<String, Double> robustDeviations(Map<String, BigDecimal> change) {
        return RobustScores.of(change);
    }
}
