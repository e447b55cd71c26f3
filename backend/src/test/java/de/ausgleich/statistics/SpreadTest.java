package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMiddleOfAnOddNumberIsOneOfThem() {
        assertThat(of("7", "1", "3")).isEqualTo(new Spread(number("1"), number("7"), number("3")));
    }

    @Test
    void theMiddleOfAnEvenNumberIsBetweenTwo() {
        assertThat(of("1", "2", "5", "9")).isEqualTo(new Spread(number("1"), number("9"), number("3.5")));
        assertThat(of("4", "4").median()).isEqualByComparingTo("4");
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(null, null, null));
    }

    private static Spread of(String... values) {
        return Spread.of(Stream.of(values).map(SpreadTest::number).toList());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
