package de.ausgleich.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void daysAreWrittenAsAnOfficeWritesThem() {
        Texts texts = new Texts("messages/figures");
        LocalDate day = LocalDate.of(2005, 12, 31);
        assertThat(texts.in(Locale.GERMAN, "label.index", day)).contains("31.12.2005");
        assertThat(texts.in(Locale.ENGLISH, "label.index", day)).contains("31 December 2005");
    }
}
