package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    private static final int MANY = 100_000;

    private static Figure figure(String value, int numerator, int denominator) {
        return new Available(
                new BigDecimal(value),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                false,
                null,
                null);
    }

    /** √(p (1 − p) / n) of a share, √x / x of x cases: 40 ± 4.899 per cent, 5 ± 1.581 per thousand, 9 ± 3. */
    @ParameterizedTest
    @CsvSource({
        "SHARE, 40, 40, 100, 4.898979",
        "EVENTS, 5, 10, 2000, 1.581139",
        "EVENTS, 9, 9, 1, 3",
        "NONE, 5, 10, 2000, 0",
    })
    void valuesLieAboutTheOneFound(Chance chance, String value, int numerator, int denominator, double deviation) {
        var found = Double.parseDouble(value);
        var draws = chance.draws(figure(value, numerator, denominator), found);
        var random = new SplittableRandom(11);
        var values = IntStream.range(0, MANY)
                .mapToDouble(run -> draws.applyAsDouble(random))
                .toArray();

        assertThat(Columns.mean(values)).isCloseTo(found, offset(0.05));
        assertThat(Columns.deviation(values, found)).isCloseTo(deviation, offset(0.02 * deviation + 1e-9));
    }

    @Test
    void whereNothingWasCountedTheValueStays() {
        var random = new SplittableRandom(1);
        var readyMade = new Available(new BigDecimal(7), null, null, false, null, null);

        for (var chance : Chance.values()) {
            assertThat(chance.cases(readyMade)).isZero();
            assertThat(chance.cases(new Missing(Reason.NOT_DELIVERED))).isZero();
            assertThat(chance.draws(readyMade, 7).applyAsDouble(random)).isEqualTo(7);
        }
        assertThat(Chance.EVENTS.draws(figure("0", 0, 2000), 0).applyAsDouble(random))
                .isZero();
    }
}
