package de.ausgleich.observation.delivery;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the number that people see for it: line of the text file, row of the sheet, from 1
 * @param cells the cells from the first column on; rows of one table can differ in length
 */
record TableRow(int line, List<TableCell> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; an empty one where the row is shorter. */
    TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }
}
