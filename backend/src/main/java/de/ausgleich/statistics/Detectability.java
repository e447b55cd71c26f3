package de.ausgleich.statistics;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Whether a change from baseline to target could be told from chance (Zielehrlichkeit, docs/methods/detectability.md).
 *
 * @param score the change in standard errors, 0 or more; infinite where nothing is left to chance
 * @param power the probability, 0 to 1, that a change of this size will be told from chance at the 5 % level, two-sided
 * @param smallest the smallest change in the same direction, in the target's unit, that would be told with 80 %
 *     probability; empty where not even the utmost would be
 * @param margin half the interval, in the target's unit, in which 95 % of the changes that are found lie around one of
 *     just this size
 */
public record Detectability(double score, double power, OptionalDouble smallest, double margin) {

    /** Φ⁻¹(0.975): what passes it is told from chance. */
    private static final double CRITICAL = 1.959963984540054;

    /** Φ⁻¹(0.975) + Φ⁻¹(0.8). */
    private static final double CRITICAL_WITH_POWER = CRITICAL + 0.8416212335729143;

    private static final double HUNDRED = 100;

    /** How much a target can count on. */
    public enum Verdict {
        /** 80 % or more. */
        LIKELY,
        /** At least even. */
        POSSIBLE,
        /** Less than even: even a reached target would rather look like chance. */
        HARDLY
    }

    public Verdict verdict() {
        return power >= 0.8 ? Verdict.LIKELY : power >= 0.5 ? Verdict.POSSIBLE : Verdict.HARDLY;
    }

    /**
     * Of a share: two binomial shares of the same whole.
     *
     * @param baseline in per cent, 0 to 100
     * @param target in per cent, 0 to 100
     * @param denominator cases behind the baseline, above 0
     */
    public static Detectability ofShare(double baseline, double target, double denominator) {
        if (!(denominator > 0) || outside(baseline) || outside(target)) {
            throw new IllegalArgumentException("a share of something lies between 0 and 100");
        }
        var end = target < baseline ? 0 : HUNDRED;
        return of(baseline, target, end, value -> Math.sqrt((variance(baseline) + variance(value)) / denominator));
    }

    /**
     * Of a count of cases: two Poisson counts.
     *
     * @param baseline 0 or more
     * @param target 0 or more
     */
    public static Detectability ofCount(double baseline, double target) {
        if (baseline < 0 || target < 0) {
            throw new IllegalArgumentException("a count is not below 0");
        }
        // A count may rise without end; ten times as many, or fifty, is far beyond what anyone aims at.
        var end = target < baseline ? 0 : Math.max(baseline * 10, 50);
        return of(baseline, target, end, value -> Math.sqrt(baseline + value));
    }

    private static Detectability of(double baseline, double target, double end, DoubleUnaryOperator error) {
        var score = score(baseline, target, error);
        return new Detectability(
                score,
                Normal.below(score - CRITICAL),
                smallest(baseline, end, error),
                CRITICAL * error.applyAsDouble(target));
    }

    private static double score(double baseline, double value, DoubleUnaryOperator error) {
        var change = Math.abs(value - baseline);
        return change == 0 ? 0 : change / error.applyAsDouble(value);
    }

    /** The score grows with the change, so halving finds the place. */
    private static OptionalDouble smallest(double baseline, double end, DoubleUnaryOperator error) {
        if (score(baseline, end, error) < CRITICAL_WITH_POWER) {
            return OptionalDouble.empty();
        }
        var near = baseline;
        var far = end;
        for (var step = 0; step < 60; step++) {
            var middle = (near + far) / 2;
            if (score(baseline, middle, error) < CRITICAL_WITH_POWER) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return OptionalDouble.of(Math.abs(far - baseline));
    }

    /** p(100 − p) in squared points. */
    private static double variance(double percent) {
        return percent * (HUNDRED - percent);
    }

    private static boolean outside(double percent) {
        return !(percent >= 0 && percent <= HUNDRED);
    }
}
