package de.ausgleich.observation.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivered table as it stands in the file, with preamble, header and totals.
 *
 * @param sheetNames all sheets of a spreadsheet in their order; empty for a text file
 * @param sheet the sheet that was read; {@code null} for a text file
 * @param rows the rows that hold anything, in the order of the file
 */
record Table(
        TableFormat format,
        List<String> sheetNames,
        @Nullable String sheet,
        List<TableRow> rows) implements Reading {

    Table {
        sheetNames = List.copyOf(sheetNames);
        rows = List.copyOf(rows);
    }

    /** How much it is to read. */
    int cells() {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }
}
