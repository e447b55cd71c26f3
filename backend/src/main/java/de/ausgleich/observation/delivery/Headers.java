package de.ausgleich.observation.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a table, one for each column: a second column of the same name gets a number, one
 * without a name that of its place, so that a mapping can name every column.
 *
 * @param line the line that the headers stand in
 */
record Headers(int line, List<String> labels) {

    Headers {
        labels = List.copyOf(labels);
    }

    /** @param width the number of columns that hold anything at all */
    static Headers of(TableRow row, int width) {
        var labels = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (var column = 0; column < width; column++) {
            var text = row.cell(column).text().replaceAll("[\\s\\p{Z}]+", " ");
            var label = text.isEmpty() ? "Spalte " + letters(column) : text;
            var times = seen.merge(key(label), 1, Integer::sum);
            labels.add(times == 1 ? label : "%s (%d)".formatted(label, times));
        }
        return new Headers(row.line(), labels);
    }

    /** Where the column stands, from 0; nothing when the table has no such column. */
    Optional<Integer> find(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        for (var column = 0; column < labels.size(); column++) {
            if (same(labels.get(column), header)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    String label(int column) {
        return column < labels.size() ? labels.get(column) : "Spalte " + letters(column);
    }

    /** Headers are the same when only capitals and blanks differ. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static String key(String header) {
        return Wording.trimmed(header).replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }

    /** A, B … Z, AA … as spreadsheets name their columns. */
    private static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
