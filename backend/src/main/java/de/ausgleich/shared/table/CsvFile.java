package de.ausgleich.shared.table;

import de.ausgleich.shared.text.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV that opens by a double click. The notes stand below the table, after an empty line, so that the first
 * line is the header.
 */
public record CsvFile(Locale language) {

    public String of(Table table) {
        Csv csv = Csv.forSpreadsheets(language);
        csv.row(table.header().toArray());
        table.rows().forEach(row -> csv.row(row.stream().map(CsvFile::cell).toArray()));
        Stream.concat(Stream.of("", table.notesTitle()), table.notes().stream()).forEach(csv::row);
        return csv.toString();
    }

    private static @Nullable Object cell(Entry entry) {
        return switch (entry) {
            case Entry.Text(var text) -> text;
            case Entry.Number number -> rounded(number);
            case Entry.Empty empty -> null;
        };
    }

    private static BigDecimal rounded(Entry.Number number) {
        BigDecimal rounded =
                number.value().setScale(number.kept(), RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
