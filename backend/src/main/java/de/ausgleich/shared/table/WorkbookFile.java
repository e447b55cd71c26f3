package de.ausgleich.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as workbooks: the table on one sheet, with a head that stays in sight, its notes on another. */
public final class WorkbookFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Ausgleich";
    private static final int NOTE_WIDTH = 120;
    private static final int WIDEST = 40;

    private WorkbookFile() {}

    public static byte[] of(Table table) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(content, APPLICATION, null)) {
            table(book.newWorksheet(table.title()), table);
            notes(book.newWorksheet(table.notesTitle()), table.notes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    private static void table(Worksheet sheet, Table table) {
        for (int column = 0; column < table.header().size(); column++) {
            String title = table.header().get(column);
            sheet.value(0, column, title);
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, Math.min(WIDEST, Math.max(title.length(), widest(table, column)) + 2));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Entry> entries = table.rows().get(row);
            for (int column = 0; column < entries.size(); column++) {
                cell(sheet, row + 1, column, entries.get(column));
            }
        }
    }

    private static int widest(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.get(column) instanceof Entry.Text(var text) ? text.length() : 0)
                .max()
                .orElse(0);
    }

    private static void cell(Worksheet sheet, int row, int column, Entry entry) {
        switch (entry) {
            case Entry.Text(var text) -> sheet.value(row, column, text);
            case Entry.Number(var value, var kept, var shown) -> {
                sheet.value(row, column, value.setScale(kept, RoundingMode.HALF_UP));
                sheet.style(row, column)
                        .format(shown == 0 ? "#,##0" : "#,##0." + "0".repeat(shown))
                        .set();
            }
            case Entry.Empty empty -> {}
        }
    }

    private static void notes(Worksheet sheet, List<String> notes) {
        sheet.width(0, NOTE_WIDTH);
        for (int row = 0; row < notes.size(); row++) {
            sheet.value(row, 0, notes.get(row));
            sheet.style(row, 0).wrapText(true).set();
        }
    }
}
