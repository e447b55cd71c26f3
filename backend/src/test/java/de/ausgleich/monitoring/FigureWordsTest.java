package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-0.049; 1; 0,0 %",
                "0.049;  1; 0,0 %",
                "0;      1; 0,0 %",
                "-0.05;  1; \u22120,1 %",
                "0.05;   1; +0,1 %",
                "-0.4;   0; 0 %",
                "-0.5;   0; \u22121 %",
            })
    void theSignIsThatOfWhatIsShown(BigDecimal amount, int decimals, String shown) {
        FigureWords words = new FigureWords(Locale.GERMAN);

        assertThat(words.signed(amount, decimals, words.share(amount.abs(), decimals)))
                .isEqualTo(shown);
    }
}
