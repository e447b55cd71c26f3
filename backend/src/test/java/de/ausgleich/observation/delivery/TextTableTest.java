package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TABLE = "Bezirk;Name;Größe\r\n04;Dürkopp;5\r\n65;Baumheide;7\r\n";

    @Test
    void everyEncodingOfOfficesGivesTheSameTable() {
        var utf8 = rows(TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(utf8).containsExactly("1:Bezirk|Name|Größe", "2:04|Dürkopp|5", "3:65|Baumheide|7");
        assertThat(rows(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isEqualTo(utf8);
        assertThat(rows(TABLE.getBytes(WINDOWS))).isEqualTo(utf8);
        assertThat(rows(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(utf8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void bytesThatWindowsDoesNotKnowAreRefused(int undefined) {
        var bytes = TABLE.getBytes(WINDOWS);
        bytes[10] = (byte) undefined;
        assertThat(TableReader.read(bytes, null)).isEqualTo(Unreadable.NOT_A_TABLE);
    }

    @Test
    void delimiterIsWhatCutsTheLinesAlike() {
        assertThat(rows("a,b\n1,2\n3,4\n")).containsExactly("1:a|b", "2:1|2", "3:3|4");
        assertThat(rows("a\tb\n1,5\t2\n3,5\t4\n")).containsExactly("1:a|b", "2:1,5|2", "3:3,5|4");
        assertThat(rows("Name;Wert\nMeier, Müller;2,5\nSchulz, Kurz;4,5\n"))
                .containsExactly("1:Name|Wert", "2:Meier, Müller|2,5", "3:Schulz, Kurz|4,5");
    }

    @Test
    void lineNumbersAreThoseOfTheFile() {
        var text = "Titel, mit Komma\n\nBezirk;Wert\n\n01;\"zwei\nZeilen\"\n02;5\n";
        assertThat(rows(text)).containsExactly("1:Titel, mit Komma", "3:Bezirk|Wert", "5:01|zwei\nZeilen", "7:02|5");
    }

    @Test
    void quotesHoldDelimitersAndQuotes() {
        assertThat(rows("a;b\n\"x;y\";\"sagt \"\"ja\"\"\"\n")).containsExactly("1:a|b", "2:x;y|sagt \"ja\"");
    }

    @Test
    void quoteThatIsNeverClosedIsRefusedRatherThanSwallowingRows() {
        assertThat(read("a;b\n1;2\n\"3;4\n5;6\n")).isEqualTo(Unreadable.UNCLOSED_QUOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sehr geehrte Damen und Herren",
                "Hallo, anbei die Zahlen.",
                "Ein Satz ohne Ende\nund noch einer\nund ein dritter\n",
                "{\"a\": 1, \"b\": 2}",
                "<html><body>;;;</body></html>",
                "%PDF-1.7;a;b",
                "{\\rtf1;a;b}",
                "a;b\u0000;c\n1;2;3\n",
                "   \n\n  "
            })
    void whatIsNoTableIsRefused(String text) {
        assertThat(read(text)).isEqualTo(Unreadable.NOT_A_TABLE);
    }

    @Test
    void nothingIsRefusedAsEmpty() {
        assertThat(TableReader.read(new byte[0], null)).isEqualTo(Unreadable.EMPTY);
    }

    @Test
    void headerAloneIsATable() {
        assertThat(rows("variable,reference_date,district_code,value\n"))
                .containsExactly("1:variable|reference_date|district_code|value");
    }

    @Test
    void tooManyRowsOrColumnsAreRefused() {
        assertThat(read("1;2\n".repeat(TableReader.MAX_ROWS))).isInstanceOf(Table.class);
        assertThat(read("1;2\n".repeat(TableReader.MAX_ROWS + 1))).isEqualTo(Unreadable.TOO_LARGE);
        assertThat(read("1;".repeat(TableReader.MAX_COLUMNS) + "\n")).isEqualTo(Unreadable.TOO_LARGE);
    }

    @Test
    void imagesAndProgramsAreNoTables() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, ';', ';'};
        assertThat(TableReader.read(png, null)).isEqualTo(Unreadable.NOT_A_TABLE);
    }

    private static Reading read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static List<String> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> rows(byte[] bytes) {
        var table = (Table) TableReader.read(bytes, null);
        return table.rows().stream().map(TextTableTest::row).toList();
    }

    static String row(TableRow row) {
        return row.line() + ":"
                + String.join("|", row.cells().stream().map(TableCell::text).toList());
    }
}
