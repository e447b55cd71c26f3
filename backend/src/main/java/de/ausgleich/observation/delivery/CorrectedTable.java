package de.ausgleich.observation.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts corrections in the place of what stands in a file. */
final class CorrectedTable {

    private CorrectedTable() {}

    /** The same table with those cells read otherwise that still stand where they were corrected. */
    static Table of(Table table, int headerRow, Collection<CorrectedCell> corrections) {
        if (corrections.isEmpty()) {
            return table;
        }
        var headers = new TableBody(table, headerRow).headers();
        Map<Integer, List<CorrectedCell>> byRow =
                corrections.stream().collect(Collectors.groupingBy(CorrectedCell::row));
        var rows = table.rows().stream()
                .map(row -> corrected(row, headers, byRow.getOrDefault(row.line(), List.of())))
                .toList();
        return new Table(table.format(), table.sheetNames(), table.sheet(), rows);
    }

    private static TableRow corrected(TableRow row, Headers headers, List<CorrectedCell> corrections) {
        if (row.line() <= headers.line()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (var correction : corrections) {
            headers.find(correction.column())
                    .filter(at -> isMeant(row.cell(at), correction))
                    .ifPresent(at -> {
                        while (cells.size() <= at) {
                            cells.add(TableCell.EMPTY);
                        }
                        cells.set(at, TableCell.text(correction.to()));
                    });
        }
        return new TableRow(row.line(), cells);
    }

    private static boolean isMeant(TableCell cell, CorrectedCell correction) {
        return cell.isBlank() || cell.text().equals(correction.from());
    }
}
