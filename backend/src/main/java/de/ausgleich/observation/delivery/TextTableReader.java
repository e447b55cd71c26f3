package de.ausgleich.observation.delivery;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;

/** Tables as delimited text. */
final class TextTableReader {

    private TextTableReader() {}

    static Table read(byte[] bytes) throws UnreadableException {
        var text = TextDecoder.decode(bytes);
        var delimiter = Delimiter.of(text);
        var rows = new TableRows();
        try (var records = records(text, delimiter, false)) {
            for (var csvRecord : records) {
                var cells = csvRecord.getFields().stream().map(TableCell::text).toList();
                rows.add((int) csvRecord.getStartingLineNumber(), cells);
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableException(Unreadable.UNCLOSED_QUOTE);
        }
        return new Table(TableFormat.CSV, List.of(), null, rows.all());
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
}
