package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Areas from CSV: comma, UTF-8, {@code code,name,level,parent_code} in any order. Says nothing of boundaries. */
final class AreaCsv {

    private static final List<String> COLUMNS = List.of("code", "name", "level", "parent_code");

    private final List<Violation> faults;
    private int lines;

    private AreaCsv(List<Violation> faults) {
        this.faults = faults;
    }

    static AreaSource read(byte[] file) {
        List<Violation> faults = new ArrayList<>();
        AreaCsv csv = new AreaCsv(faults);
        List<DeliveredArea> areas = csv.areas(file);
        return new AreaSource("CSV", "", csv.lines, areas, faults);
    }

    private List<DeliveredArea> areas(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return rows(records(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException otherEncoding) {
            faults.add(Violation.of("", "areas.utf8"));
        } catch (CsvParseException malformed) {
            faults.add(Violation.of("", "areas.csv"));
        }
        return List.of();
    }

    private static List<CsvRecord> records(String text) {
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

    private List<DeliveredArea> rows(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        if (!hasColumns(header)) {
            return List.of();
        }
        lines = records.size() - 1;
        List<AreaRow> rows = new ArrayList<>();
        for (CsvRecord line : records.subList(1, records.size())) {
            if (line.getFieldCount() == header.size()) {
                rows.add(row(line, header));
            } else {
                faults.add(Violation.of(place(line), "areas.columns", header.size(), line.getFieldCount()));
            }
        }
        return AreaRow.read(rows, faults);
    }

    private boolean hasColumns(List<String> header) {
        int before = faults.size();
        COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> faults.add(Violation.of("lines[1]", "areas.column-missing", column)));
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!COLUMNS.contains(column)) {
                faults.add(Violation.of("lines[1]", "areas.column-unknown", column));
            } else if (header.indexOf(column) < i) {
                faults.add(Violation.of("lines[1]", "areas.column-twice", column));
            }
        }
        return faults.size() == before;
    }

    private static AreaRow row(CsvRecord line, List<String> header) {
        return new AreaRow(
                place(line),
                field(line, header, "code"),
                field(line, header, "name"),
                field(line, header, "level"),
                field(line, header, "parent_code"),
                Optional.empty());
    }

    private static String field(CsvRecord line, List<String> header, String column) {
        return line.getField(header.indexOf(column)).strip();
    }

    private static String place(CsvRecord line) {
        return "lines[" + line.getStartingLineNumber() + "]";
    }
}
