package de.ausgleich.observation.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Reads a delivered file as a table. What the file is, is told from its bytes: names and media types
 * are often wrong, and a wrong one must not decide how the file is treated.
 */
final class TableReader {

    static final int MAX_ROWS = 400_000;
    static final int MAX_COLUMNS = 500;
    /** A long table of the most rows has five columns; a wide one has few rows. */
    static final int MAX_CELLS = 2_000_000;
    /** What a cell of a spreadsheet can hold. */
    static final int MAX_CELL_LENGTH = 32_767;

    private TableReader() {}

    /**
     * @param bytes the whole file
     * @param wantedSheet the sheet of a spreadsheet; without it, or when there is no such sheet, the
     *     first one that holds a table
     */
    static Reading read(byte[] bytes, @Nullable String wantedSheet) {
        try {
            return switch (Signature.of(bytes)) {
                case NOTHING -> Unreadable.EMPTY;
                case ZIP -> SpreadsheetReader.read(bytes, wantedSheet);
                case OLE2 -> OldOfficeFile.reason(bytes);
                case FOREIGN -> Unreadable.NOT_A_TABLE;
                case TEXT -> TextTableReader.read(bytes);
            };
        } catch (UnreadableException e) {
            return e.reason();
        }
    }
}
