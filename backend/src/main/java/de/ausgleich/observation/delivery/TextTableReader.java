package de.ausgleich.observation.delivery;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables as delimited text. */
final class TextTableReader {

    private TextTableReader() {}

    static Table read(byte[] bytes) throws UnreadableException {
        var text = TextDecoder.decode(bytes);
        var delimiter = Delimiter.of(text);
        var rows = new ArrayList<TableRow>();
        try (var records = records(text, delimiter, false)) {
            for (var csvRecord : records) {
                var row = row(csvRecord);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > TableReader.MAX_ROWS) {
                    throw new UnreadableException(Unreadable.TOO_LARGE);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableException(Unreadable.UNCLOSED_QUOTE);
        }
        return new Table(TableFormat.CSV, List.of(), null, rows);
    }

    /** @param lenient also gives what follows a quotation mark that is never closed, as one cell */
    static CsvReader<CsvRecord> records(String text, char delimiter, boolean lenient) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(lenient)
                .ofCsvRecord(text);
    }

    private static TableRow row(CsvRecord csvRecord) throws UnreadableException {
        var isTooLong = csvRecord.getFields().stream().anyMatch(field -> field.length() > TableReader.MAX_CELL_LENGTH);
        if (isTooLong || csvRecord.getFieldCount() > TableReader.MAX_COLUMNS) {
            throw new UnreadableException(Unreadable.TOO_LARGE);
        }
        var cells = csvRecord.getFields().stream().map(TableCell::text).toList();
        return new TableRow((int) csvRecord.getStartingLineNumber(), cells);
    }
}
