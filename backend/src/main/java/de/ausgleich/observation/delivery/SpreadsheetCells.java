package de.ausgleich.observation.delivery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a workbook. A formula counts with the result that the spreadsheet program stored with it;
 * nothing is calculated here.
 */
final class SpreadsheetCells {

    /** A spreadsheet calculates with 15 digits; what stands behind them is binary noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58);
    private static final int LAST_DAY = 2_958_465;

    private final LocalDate dayZero;

    /** @param from1904 whether the workbook counts its days from 1904 (old Macintosh files) */
    SpreadsheetCells(boolean from1904) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    TableCell read(@Nullable Cell cell) {
        if (cell == null) {
            return TableCell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> TableCell.EMPTY;
            case ERROR -> new TableCell(TableCell.Kind.ERROR, raw(cell).isEmpty() ? "#ERROR" : raw(cell));
            case STRING -> TableCell.text(cell.getText());
            case BOOLEAN -> TableCell.text("1".equals(raw(cell)) ? "WAHR" : "FALSCH");
            case NUMBER -> number(cell);
            case FORMULA -> result(cell);
        };
    }

    private TableCell result(Cell cell) {
        var stored = raw(cell);
        if (stored.isEmpty()) {
            var formula = cell.getFormula();
            return new TableCell(TableCell.Kind.FORMULA_WITHOUT_RESULT, "=" + (formula == null ? "" : formula));
        }
        if (stored.startsWith("#")) {
            return new TableCell(TableCell.Kind.ERROR, stored);
        }
        return NUMBER.matcher(stored).matches() ? number(cell) : TableCell.text(stored);
    }

    private TableCell number(Cell cell) {
        var raw = raw(cell);
        if (!NUMBER.matcher(raw).matches()) {
            return TableCell.text(raw);
        }
        var number = new BigDecimal(raw).round(DIGITS);
        if (isDate(cell) && number.signum() > 0 && number.intValue() <= LAST_DAY) {
            var date = dayZero.plusDays(number.intValue());
            return new TableCell(TableCell.Kind.DATE, date.toString());
        }
        return new TableCell(TableCell.Kind.NUMBER, plain(number));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && DATE_FORMATS.contains(id)) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null || "General".equalsIgnoreCase(format)) {
            return false;
        }
        var letters = QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return letters.contains("y") || letters.contains("j") || letters.contains("d");
    }

    private static String raw(Cell cell) {
        var raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
