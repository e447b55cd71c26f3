package de.ausgleich.statistics;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /**
     * Φ(x), the probability of a value of x or less, with an error below 1.5 · 10⁻⁷ (Abramowitz and Stegun, Handbook of
     * Mathematical Functions, 7.1.26).
     */
    static double below(double x) {
        var t = 1 / (1 + 0.3275911 * Math.abs(x) / Math.sqrt(2));
        var polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        var erf = 1 - polynomial * Math.exp(-x * x / 2);
        return x >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
    }
}
