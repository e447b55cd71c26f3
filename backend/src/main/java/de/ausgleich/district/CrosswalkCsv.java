package de.ausgleich.district;

import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Crosswalk;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A crosswalk from CSV: comma, UTF-8, {@code from_code,to_code,weight} in any order. */
final class CrosswalkCsv {

    private static final List<String> COLUMNS = List.of("from_code", "to_code", "weight");
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}(\\.\\d{1,12})?");
    private static final int MOST_ROWS = 10_000;

    private final Faults faults;
    private final List<Crosswalk.Row> rows = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private CrosswalkCsv(Faults faults) {
        this.faults = faults;
    }

    /**
     * The rows that can be read.
     *
     * @param faults gets every line that cannot
     * @throws Problem 400 for what has no rows at all
     */
    static SentCrosswalk read(byte[] file, Faults faults) {
        CrosswalkCsv csv = new CrosswalkCsv(faults);
        csv.readLines(records(file));
        return new SentCrosswalk(csv.rows, csv.places, COLUMNS);
    }

    private static List<CsvRecord> records(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            throw Problem.invalid("", "areas.utf8");
        } catch (CsvParseException malformed) {
            throw Problem.invalid("", "areas.csv");
        }
    }

    private static List<CsvRecord> lines(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private void readLines(List<CsvRecord> lines) {
        List<String> header = lines.isEmpty()
                ? List.of()
                : lines.getFirst().getFields().stream().map(String::strip).toList();
        if (header.size() != COLUMNS.size() || !new HashSet<>(header).containsAll(COLUMNS)) {
            throw Problem.invalid("lines[1]", "crosswalk.columns");
        }
        if (lines.size() == 1) {
            throw Problem.invalid("", "crosswalk.empty");
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw Problem.invalid("", "crosswalk.too-many", MOST_ROWS);
        }
        lines.subList(1, lines.size()).forEach(line -> readLine(line, header));
    }

    private void readLine(CsvRecord line, List<String> header) {
        String place = "lines[" + line.getStartingLineNumber() + "]";
        if (line.getFieldCount() != header.size()) {
            faults.add(place, "areas.columns", header.size(), line.getFieldCount());
            return;
        }
        List<String> fields = COLUMNS.stream()
                .map(column -> line.getField(header.indexOf(column)).strip())
                .toList();
        String weight = fields.getLast();
        BigDecimal read = WEIGHT.matcher(weight).matches() ? new BigDecimal(weight) : null;
        rows.add(new Crosswalk.Row(fields.get(0), fields.get(1), CrosswalkRequest.readable(read)));
        places.add(place);
    }
}
