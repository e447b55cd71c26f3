package de.ausgleich.observation.delivery;

import java.util.List;

/** A table cut at its header row. */
record TableBody(Headers headers, List<TableRow> rows) {

    TableBody {
        rows = List.copyOf(rows);
    }

    TableBody(Table table, int headerRow) {
        this(headers(table, headerRow), below(table, headerRow));
    }

    private static List<TableRow> below(Table table, int headerRow) {
        return table.rows().stream().filter(row -> row.line() > headerRow).toList();
    }

    private static Headers headers(Table table, int headerRow) {
        var width = table.rows().stream()
                .filter(row -> row.line() >= headerRow)
                .mapToInt(TableBody::width)
                .max()
                .orElse(0);
        var header = table.rows().stream()
                .filter(row -> row.line() == headerRow)
                .findFirst()
                .orElse(new TableRow(headerRow, List.of()));
        return Headers.of(header, width);
    }

    private static int width(TableRow row) {
        var width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
