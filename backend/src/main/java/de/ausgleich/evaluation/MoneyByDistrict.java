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
     * By inhabitants, where those of all its districts are known and somebody lives there; else the same to each. The
     * running total is rounded, not the part, so that the parts add up to the amount and none is below zero.
     *
     * @param amount in euros and cents, not below zero
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
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal laid = BigDecimal.ZERO;
        for (String district : districts) {
            reached = reached.add(Objects.requireNonNull(weights.get(district)));
            BigDecimal total = amount.multiply(reached).divide(whole, CENTS, RoundingMode.HALF_UP);
            parts.put(district, total.subtract(laid));
            laid = total;
        }
        return parts;
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
