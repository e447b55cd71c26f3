package de.ausgleich.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays the money of a measure on its districts. Pure; the method is docs/methods/resource-distribution.md. */
final class MoneyByDistrict {

    private static final int CENTS = 2;

    private MoneyByDistrict() {}

    /**
     * By inhabitants, where those of all its districts are known and somebody lives there; else the same to each. What
     * rounding leaves goes to the last district, so that the parts add up to the amount.
     *
     * @param districts by code, one or more
     * @param population by district
     * @return in euros and cents, by district
     */
    static Map<String, BigDecimal> split(
            BigDecimal amount, List<String> districts, Map<String, BigDecimal> population) {
        boolean known = population.keySet().containsAll(districts);
        Map<String, BigDecimal> weights = new HashMap<>();
        districts.forEach(district ->
                weights.put(district, known ? Objects.requireNonNull(population.get(district)) : BigDecimal.ONE));
        BigDecimal whole = sum(weights);
        if (whole.signum() == 0) {
            districts.forEach(district -> weights.put(district, BigDecimal.ONE));
            whole = sum(weights);
        }
        Map<String, BigDecimal> parts = new HashMap<>();
        BigDecimal left = amount;
        for (String district : districts.subList(0, districts.size() - 1)) {
            BigDecimal part = amount.multiply(Objects.requireNonNull(weights.get(district)))
                    .divide(whole, CENTS, RoundingMode.HALF_UP);
            parts.put(district, part);
            left = left.subtract(part);
        }
        parts.put(districts.getLast(), left);
        return parts;
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
