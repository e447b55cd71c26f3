package de.ausgleich.shared.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table as delimited text. Texts that a spreadsheet would take for formulas are kept from being run. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    /** With the character set, which the media type does not say. */
    public static final String CONTENT_TYPE = MEDIA_TYPE + "; charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Spreadsheets run what begins so; a blank before it does not stop all of them. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r].*");

    private static final String GUARD = "'";

    private final StringWriter text = new StringWriter();
    private final CsvWriter rows;
    private final char decimalSign;

    private Csv(char separator, char decimalSign, LineDelimiter delimiter) {
        this.decimalSign = decimalSign;
        this.rows = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(delimiter)
                .bufferSize(0)
                .build(text);
    }

    /**
     * As spreadsheets open it by a double click: in German with semicolons and decimal commas, in English with commas
     * and decimal points.
     */
    public static Csv forSpreadsheets(Locale language) {
        boolean german = language.getLanguage().equals("de");
        Csv csv = german ? new Csv(';', ',', LineDelimiter.CRLF) : new Csv(',', '.', LineDelimiter.CRLF);
        csv.text.write(BYTE_ORDER_MARK);
        return csv;
    }

    /** With commas, as programs exchange it. */
    public static Csv forPrograms() {
        return new Csv(',', '.', LineDelimiter.LF);
    }

    /** @param cells numbers with every digit that they have, texts guarded, null empty */
    public Csv row(@Nullable Object... cells) {
        rows.writeRecord(Arrays.stream(cells).map(this::cell).toArray(String[]::new));
        return this;
    }

    private String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', decimalSign);
            case Number number -> number.toString();
            default -> guarded(cell.toString());
        };
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? GUARD + cell : cell;
    }

    /** The text that {@link #row} guarded. */
    public static String unguarded(String cell) {
        return cell.startsWith(GUARD) && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
