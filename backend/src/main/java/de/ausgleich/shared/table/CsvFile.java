package de.ausgleich.shared.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tables as CSV that opens by a double click: UTF-8 with its mark; in German with semicolons and decimal commas, in
 * English with commas and decimal points. The notes stand below the table, after an empty line, so that the first line
 * is the header.
 */
public record CsvFile(Locale language) {

    public static final String MEDIA_TYPE = "text/csv";

    /** The media type with its encoding. */
    public static final String CONTENT_TYPE = MEDIA_TYPE + ";charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** By these a spreadsheet program takes a text for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    public String of(Table table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(isGerman() ? ';' : ',')
                .bufferSize(0)
                .build(text);
        csv.writeRecord(table.header().stream().map(CsvFile::guarded).toList());
        table.rows().forEach(row -> csv.writeRecord(row.stream().map(this::text).toList()));
        Stream.concat(Stream.of("", table.notesTitle()), table.notes().stream())
                .forEach(note -> csv.writeRecord(List.of(guarded(note))));
        return text.toString();
    }

    private String text(Entry entry) {
        return switch (entry) {
            case Entry.Text(var text) -> guarded(text);
            case Entry.Number number -> number(number);
            case Entry.Empty empty -> "";
        };
    }

    private String number(Entry.Number number) {
        var rounded =
                number.value().setScale(number.kept(), RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
        return isGerman() ? plain.replace('.', ',') : plain;
    }

    /** An apostrophe in front keeps it a text. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private boolean isGerman() {
        return language.getLanguage().equals("de");
    }
}
