package de.ausgleich.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class TableFilesTest {

    private static final Table TABLE = new Table(
            "Werte",
            List.of("Gebiet", "Wert", "Zahl"),
            List.of(
                    List.of(
                            Entry.text("Sieker; \"Ost\""),
                            Entry.number(new BigDecimal("-1234.50"), 10, 1),
                            Entry.number(7)),
                    List.of(
                            Entry.text("=HYPERLINK(\"x\")"),
                            Entry.number(new BigDecimal("53.80245556166391790"), 10, 1),
                            Entry.text(null))),
            "Hinweise",
            List.of("Quelle: Amt", "@fremd"));

    @Test
    void germanSpreadsheetsOpenItByADoubleClick() {
        assertThat(text(Locale.GERMAN))
                .isEqualTo("\uFEFFGebiet;Wert;Zahl\r\n"
                        + "\"Sieker; \"\"Ost\"\"\";-1234,5;7\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\";53,8024555617;\r\n"
                        + "\r\nHinweise\r\nQuelle: Amt\r\n'@fremd\r\n");
    }

    @Test
    void englishOnesToo() {
        assertThat(text(Locale.ENGLISH)).contains("\r\n\"Sieker; \"\"Ost\"\"\",-1234.5,7\r\n");
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(WorkbookFile.of(TABLE)))) {
            var sheet = book.getFirstSheet().read();
            assertThat(sheet.get(0).getCellText(1)).isEqualTo("Wert");
            assertThat(sheet.get(1).getCell(1).asNumber()).isEqualByComparingTo("-1234.5");
            assertThat(sheet.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(sheet.get(2).getCell(0).asString()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(book.getSheet(1).orElseThrow().getName()).isEqualTo("Hinweise");
        }
    }

    private static String text(Locale language) {
        return new CsvFile(language).of(TABLE);
    }
}
