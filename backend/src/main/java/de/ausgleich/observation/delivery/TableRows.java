package de.ausgleich.observation.delivery;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a table while they are read, and stops at what is larger than any delivery. */
final class TableRows {

    private final List<TableRow> rows = new ArrayList<>();
    private int cells;

    /** Blank rows do not count, nor do blank cells at the end of a row. */
    void add(int line, List<TableCell> read) throws UnreadableException {
        var width = read.size();
        while (width > 0 && read.get(width - 1).isBlank()) {
            width--;
        }
        if (width == 0) {
            return;
        }
        cells += width;
        var isTooLong = read.stream().anyMatch(cell -> cell.text().length() > TableReader.MAX_CELL_LENGTH);
        if (isTooLong
                || width > TableReader.MAX_COLUMNS
                || cells > TableReader.MAX_CELLS
                || rows.size() == TableReader.MAX_ROWS) {
            throw new UnreadableException(Unreadable.TOO_LARGE);
        }
        rows.add(new TableRow(line, read.subList(0, width)));
    }

    List<TableRow> all() {
        return List.copyOf(rows);
    }
}
