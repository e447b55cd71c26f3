package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final String TABLE = "Bezirk|Einwohner\n1|3597\n2|1212";

    @Test
    void rowsHaveTheNumbersOfTheSheet() {
        var rows = "<row r=\"3\"><c r=\"B3\"><v>1</v></c></row><row r=\"7\"><c r=\"A7\"><v>2</v></c></row>";
        assertThat(TextTableTest.rows(Workbook.with("Daten", rows).bytes())).containsExactly("3:|1", "7:2");
    }

    @ParameterizedTest
    @CsvSource({
        "2050, 2050", "1.0, 1", "12.5, 12.5", "12.300000000000001, 12.3", "0.30000000000000004, 0.3",
        "3.5E-2, 0.035", "1.5E3, 1500", "-7, -7", "0, 0", "-0.0, 0"
    })
    void numbersAreExactToTheDigitsThatASpreadsheetHas(String stored, String text) {
        assertThat(cell("<c r=\"B2\"><v>%s</v></c>".formatted(stored)))
                .isEqualTo(new TableCell(TableCell.Kind.NUMBER, text));
    }

    @Test
    void formulaCountsWithItsStoredResult() {
        assertThat(cell("<c r=\"B2\"><f>SUM(B3:B9)</f><v>42</v></c>"))
                .isEqualTo(new TableCell(TableCell.Kind.NUMBER, "42"));
        assertThat(cell("<c r=\"B2\" t=\"str\"><f>\"k\"&amp;\". A.\"</f><v>k. A.</v></c>"))
                .isEqualTo(TableCell.text("k. A."));
    }

    @Test
    void formulaWithoutResultOrWithAnErrorIsNoNumber() {
        var without = cell("<c r=\"B2\"><f>SUM(B3:B9)</f></c>");
        assertThat(without).isEqualTo(new TableCell(TableCell.Kind.FORMULA_WITHOUT_RESULT, "=SUM(B3:B9)"));
        var error = cell("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
        assertThat(error).isEqualTo(new TableCell(TableCell.Kind.ERROR, "#DIV/0!"));
    }

    @Test
    void dateIsTheDayThatTheSheetShows() {
        assertThat(cell("<c r=\"B2\" s=\"1\"><v>39447</v></c>"))
                .isEqualTo(new TableCell(TableCell.Kind.DATE, "2007-12-31"));
    }

    @Test
    void signsAndCodesStayText() {
        assertThat(cell("<c r=\"B2\" t=\"inlineStr\"><is><t> 04 </t></is></c>")).isEqualTo(TableCell.text("04"));
    }

    @Test
    void firstSheetWithATableIsReadUnlessAnotherIsWanted() {
        var bytes = new Workbook()
                .sheet("Deckblatt", "Einwohnerzahlen")
                .sheet("Einwohner", TABLE)
                .sheet("Haushalte", "Bezirk|Haushalte\n1|2050\n2|718")
                .bytes();
        var first = (Table) TableReader.read(bytes, null);
        assertThat(first.sheet()).isEqualTo("Einwohner");
        assertThat(first.sheetNames()).containsExactly("Deckblatt", "Einwohner", "Haushalte");
        assertThat(((Table) TableReader.read(bytes, "Haushalte")).sheet()).isEqualTo("Haushalte");
        assertThat(((Table) TableReader.read(bytes, "Vorjahr")).sheet()).isEqualTo("Einwohner");
    }

    @Test
    void workbookWithoutRowsIsATableWithoutRows() {
        assertThat(((Table) TableReader.read(Workbook.with("Leer", "").bytes(), null)).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void declarationOfEntitiesIsRefusedInAnyPartAndEncoding(String encoding) {
        var evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                .getBytes(java.nio.charset.Charset.forName(encoding));
        for (var part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/app.xml"}) {
            var bytes = Workbook.with("Daten", TABLE).part(part, evil).bytes();
            assertThat(TableReader.read(bytes, null)).isEqualTo(Unreadable.XML_ENTITY);
        }
    }

    @Test
    void declarationAcrossTwoPiecesOfThePartIsFound() {
        var padding = "<!--%s-->".formatted("x".repeat((1 << 16) - 40));
        for (var shift = 0; shift < 60; shift++) {
            var evil = padding + " ".repeat(shift) + "<!DOCTYPE x []><x/>";
            var bytes =
                    Workbook.with("Daten", TABLE).part("docProps/app.xml", evil).bytes();
            assertThat(TableReader.read(bytes, null)).isEqualTo(Unreadable.XML_ENTITY);
        }
    }

    @Test
    void bombIsRefusedWithoutBeingUnpacked() {
        var bytes = Workbook.with("Daten", TABLE)
                .part("xl/media/image1.png", new byte[64 << 20])
                .bytes();
        assertThat(bytes.length).isLessThan(100_000);
        assertThat(TableReader.read(bytes, null)).isEqualTo(Unreadable.ZIP_BOMB);
    }

    @Test
    void tooManyPartsAreRefused() {
        var workbook = Workbook.with("Daten", TABLE);
        for (var i = 0; i < 2_100; i++) {
            workbook.part("xl/media/%d.png".formatted(i), new byte[1]);
        }
        assertThat(TableReader.read(workbook.bytes(), null)).isEqualTo(Unreadable.ZIP_BOMB);
    }

    @Test
    void brokenOffFileIsTruncatedWhereverItBreaks() {
        var whole = DemonstrationCatalogue.sample("haushalte-2007-12-31.xlsx");
        for (var length = 4; length < whole.length; length += 97) {
            assertThat(TableReader.read(Arrays.copyOf(whole, length), null)).isEqualTo(Unreadable.TRUNCATED);
        }
    }

    @Test
    void otherArchivesAreNoTables() {
        var docx = Workbook.zip(Map.of("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(TableReader.read(docx, null)).isEqualTo(Unreadable.NOT_A_TABLE);
    }

    @Test
    void oldContainerIsToldByItsStreams() {
        assertThat(TableReader.read(oldFile("Workbook"), null)).isEqualTo(Unreadable.OLD_EXCEL);
        assertThat(TableReader.read(oldFile("EncryptedPackage"), null)).isEqualTo(Unreadable.ENCRYPTED);
        assertThat(TableReader.read(oldFile("WordDocument"), null)).isEqualTo(Unreadable.NOT_A_TABLE);
        assertThat(Unreadable.OLD_EXCEL.isWrongKind()).isTrue();
        assertThat(Unreadable.ENCRYPTED.isWrongKind()).isFalse();
    }

    @Test
    void tooManyColumnsAreRefusedAndEmptyOnesDoNotCount() {
        var far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZZ1\">%s</c></row>";
        assertThat(TableReader.read(
                        Workbook.with("Daten", far.formatted("<v>1</v>")).bytes(), null))
                .isEqualTo(Unreadable.TOO_LARGE);
        assertThat(TableReader.read(Workbook.with("Daten", far.formatted("")).bytes(), null))
                .isInstanceOf(Table.class);
    }

    private static byte[] oldFile(String stream) {
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        var bytes = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    /** How the second cell of the second row of a table is read. */
    private static TableCell cell(String xml) {
        var rows =
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c>%s</row>";
        var table = (Table)
                TableReader.read(Workbook.with("Daten", rows.formatted(xml)).bytes(), null);
        return table.rows().get(1).cell(1);
    }
}
