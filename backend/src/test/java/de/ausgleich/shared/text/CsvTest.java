package de.ausgleich.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void germanSpreadsheetsGetSemicolonsDecimalCommasAndAByteOrderMark() {
        assertThat(Csv.forSpreadsheets(Locale.GERMAN)
                        .row("Zeile", "Wert")
                        .row(12, "a;b")
                        .row(new BigDecimal("-0.5"), "„x\"")
                        .row(null, "x")
                        .toString())
                .isEqualTo("\uFEFFZeile;Wert\r\n12;\"a;b\"\r\n-0,5;\"„x\"\"\"\r\n;x\r\n");
    }

    @Test
    void englishOnesGetCommasAndDecimalPoints() {
        assertThat(Csv.forSpreadsheets(Locale.ENGLISH)
                        .row(new BigDecimal("-0.5"), "a,b", "c;d")
                        .toString())
                .isEqualTo("\uFEFF-0.5,\"a,b\",c;d\r\n");
    }

    @Test
    void numbersStandAsTheyAre() {
        assertThat(Csv.forPrograms()
                        .row("a", new BigDecimal("-1E+3"), -7, new BigDecimal("0.50"))
                        .toString())
                .isEqualTo("a,-1000,-7,0.50\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-7", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|'/C calc'!A0", "-"})
    void whatASpreadsheetWouldRunIsGuardedAndReadBack(String text) {
        String guarded = Csv.forPrograms().row(text).toString();
        assertThat(guarded).startsWith(guarded.startsWith("\"") ? "\"'" : "'");
        assertThat(Csv.unguarded("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s-Gravenhage", "O'Brien", "78 Sieker", "'", ""})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(Csv.unguarded(text)).isEqualTo(text);
        assertThat(Csv.forPrograms().row(text, "x").toString().replace("\"", ""))
                .isEqualTo(text + ",x\n");
    }
}
