package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {

    @ParameterizedTest(name = "{0} to {1}: {2} points, {3} %, index {4}")
    @CsvSource({
        "20, 25, 5, 25, 125",
        "48, 38.4, -9.6, -20, 80",
        "50, 50.0, 0, 0, 100",
        "5, 0, -5, -100, 0",
        // of nothing, and of less than nothing, there are no per cent
        "0, 4, 4,,",
        "-0.25, 0.5, 0.75,,",
    })
    void aChangeIsSaidInThreeWays(
            BigDecimal earlier, BigDecimal later, BigDecimal points, BigDecimal percent, BigDecimal index) {
        assertThat(Movement.of(earlier, later)).isEqualTo(new Movement(points, percent, index));
    }

    @Test
    void perCentAreExactTo34Digits() {
        var third = Movement.of(number("3"), number("4"));
        assertThat(third.percent()).isEqualTo(number("100").divide(number("3"), MathContext.DECIMAL128));
    }
}
