package de.ausgleich.observation.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Tables as Excel workbooks (XLSX). */
final class SpreadsheetReader {

    /** With number formats, which alone tell dates from numbers; odd cells become errors of their own. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private SpreadsheetReader() {}

    // The reader's library reports damaged content by many unchecked exceptions.
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    static Table read(byte[] bytes, @Nullable String wantedSheet) throws UnreadableException {
        SpreadsheetPackage.inspect(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
            return read(workbook, wantedSheet);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(Unreadable.TRUNCATED);
        }
    }

    private static Table read(ReadableWorkbook workbook, @Nullable String wantedSheet)
            throws IOException, UnreadableException {
        var sheets = workbook.getSheets().toList();
        var names = sheets.stream().map(Sheet::getName).toList();
        var cells = new SpreadsheetCells(workbook.isDate1904());
        for (var sheet : sheets) {
            if (sheet.getName().equals(wantedSheet)) {
                return table(names, sheet, rows(sheet, cells));
            }
        }
        var visible = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        return firstTable(names, visible.isEmpty() ? sheets : visible, cells);
    }

    private static Table firstTable(List<String> names, List<Sheet> sheets, SpreadsheetCells cells)
            throws IOException, UnreadableException {
        Table first = null;
        for (var sheet : sheets) {
            var table = table(names, sheet, rows(sheet, cells));
            if (table.rows().stream().filter(row -> row.filled() >= 2).count() >= 2) {
                return table;
            }
            first = first == null ? table : first;
        }
        if (first == null) {
            throw new UnreadableException(Unreadable.NOT_A_TABLE);
        }
        return first;
    }

    private static Table table(List<String> names, Sheet sheet, List<TableRow> rows) {
        return new Table(TableFormat.XLSX, names, sheet.getName(), rows);
    }

    private static List<TableRow> rows(Sheet sheet, SpreadsheetCells cells) throws IOException, UnreadableException {
        var rows = new ArrayList<TableRow>();
        try (var stream = sheet.openStream()) {
            for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                var row = row(iterator.next(), cells);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > TableReader.MAX_ROWS) {
                    throw new UnreadableException(Unreadable.TOO_LARGE);
                }
            }
        }
        return rows;
    }

    /** Formatted but empty cells can reach to the last column of the sheet; they do not count. */
    private static TableRow row(Row row, SpreadsheetCells cells) throws UnreadableException {
        var found = new ArrayList<TableCell>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var cell = row.getOptionalCell(column).map(cells::read).orElse(TableCell.EMPTY);
            var isTooLong = cell.text().length() > TableReader.MAX_CELL_LENGTH;
            if (isTooLong || !cell.isBlank() && column >= TableReader.MAX_COLUMNS) {
                throw new UnreadableException(Unreadable.TOO_LARGE);
            }
            if (column < TableReader.MAX_COLUMNS) {
                found.add(cell);
            }
        }
        return new TableRow(row.getRowNum(), found);
    }
}
