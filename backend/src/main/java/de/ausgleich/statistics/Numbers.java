package de.ausgleich.statistics;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;

/** The sums of one area, by their place in the formula. */
record Numbers(Map<Part, BigDecimal> parts) {

    BigDecimal numerator() {
        return get(Part.NUMERATOR);
    }

    BigDecimal denominator() {
        return get(Part.DENOMINATOR);
    }

    BigDecimal baseNumerator() {
        return get(Part.BASE_NUMERATOR);
    }

    BigDecimal baseDenominator() {
        return get(Part.BASE_DENOMINATOR);
    }

    private BigDecimal get(Part part) {
        return requireNonNull(parts.get(part), () -> "the formula has no " + part);
    }
}
