package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** The one division that figures have: exact products above and below, rounded once to 34 digits. */
final class Quotient {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Quotient() {}

    /** Equal fractions give equal results, digit for digit. */
    static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return of(part.multiply(HUNDRED), whole);
    }

    /** Without trailing zeros and without an exponent, so that 50 is 50 and never 5E+1. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
