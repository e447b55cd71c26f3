package de.ausgleich.observation.delivery;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what separates the columns: the character that cuts the lines into equally many cells. */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(';', '\t', ',');
    private static final int LOOKED_AT = 200;

    private Delimiter() {}

    /** A delimiter, how many lines it cuts alike, into how many cells, of how many lines. */
    private record Cut(char delimiter, int alike, int cells, int lines) {

        /** Preambles and footnotes aside, most lines of a table have the same number of cells. */
        boolean isTable() {
            return cells >= 2 && alike * 2 >= lines;
        }
    }

    static char of(String text) throws UnreadableException {
        return CANDIDATES.stream()
                .flatMap(candidate -> cut(text, candidate).stream())
                .filter(Cut::isTable)
                .max(Comparator.comparingInt(Cut::alike).thenComparingInt(Cut::cells))
                .map(Cut::delimiter)
                .orElseThrow(() -> new UnreadableException(Unreadable.NOT_A_TABLE));
    }

    private static Optional<Cut> cut(String text, char delimiter) {
        try (var records = TextTableReader.records(text, delimiter, true);
                Stream<CsvRecord> lines = records.stream()) {
            var head = lines.limit(LOOKED_AT).toList();
            return isProse(head, delimiter) ? Optional.empty() : Optional.of(cut(head, delimiter));
        } catch (CsvParseException | IOException e) {
            return Optional.empty();
        }
    }

    private static Cut cut(List<CsvRecord> lines, char delimiter) {
        var first = 0;
        while (first < lines.size() && lines.get(first).getFieldCount() < 2) {
            first++;
        }
        var table = lines.subList(first, lines.size());
        var byCells = new HashMap<Integer, Integer>();
        table.forEach(line -> byCells.merge(line.getFieldCount(), 1, Integer::sum));
        return byCells.entrySet().stream()
                .filter(entry -> entry.getKey() >= 2)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Cut(delimiter, entry.getValue(), entry.getKey(), table.size()))
                .orElse(new Cut(delimiter, 0, 0, table.size()));
    }

    /** In sentences a blank follows nearly every comma or semicolon; in tables hardly any. */
    private static boolean isProse(List<CsvRecord> lines, char delimiter) {
        var after = lines.stream()
                .flatMap(line -> line.getFields().stream().skip(1))
                .filter(field -> !field.isEmpty())
                .toList();
        var spaced = after.stream().filter(field -> field.startsWith(" ")).count();
        return delimiter != '\t' && lines.size() < 3 && spaced * 2 > after.size();
    }
}
