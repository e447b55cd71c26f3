package de.ausgleich.observation.delivery;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reference date that the file itself states above its table ("Stichtag: 31.12.2007"). Of a period
 * the end counts. When the file was written or printed ("Stand", "erstellt am") is another date.
 *
 * @param column the column of the cell with the date, from 0
 * @param text that cell
 */
record StatedDate(int line, int column, String text, LocalDate date) {

    private static final Set<String> INTRODUCTIONS =
            Set.of("stichtag", "zeitraum", "berichtszeitraum", "zeitpunkt", "zum", "am", "bis", "period", "reference");
    private static final Set<String> OTHER_PURPOSES = Set.of(
            "stand", "datenstand", "erstellt", "erstellungsdatum", "gedruckt", "abgerufen", "ausgegeben", "created");

    /** The dates stated in the rows above the header. */
    static List<StatedDate> above(int headerRow, Table table) {
        return table.rows().stream()
                .takeWhile(row -> row.line() < headerRow)
                .flatMap(row -> in(row).stream())
                .toList();
    }

    private static Optional<StatedDate> in(TableRow row) {
        var all = row.cells().stream().map(TableCell::text).collect(Collectors.joining(" "));
        var words = new HashSet<>(Wording.words(all));
        var introduced = words.stream().anyMatch(INTRODUCTIONS::contains);
        if (!introduced || words.stream().anyMatch(OTHER_PURPOSES::contains)) {
            return Optional.empty();
        }
        return last(row);
    }

    private static Optional<StatedDate> last(TableRow row) {
        for (var column = row.cells().size() - 1; column >= 0; column--) {
            var text = row.cell(column).text();
            var dates = Dates.in(text);
            if (!dates.isEmpty()) {
                return Optional.of(new StatedDate(row.line(), column, text, dates.getLast()));
            }
        }
        return Optional.empty();
    }
}
