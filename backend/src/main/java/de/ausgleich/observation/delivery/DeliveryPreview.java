package de.ausgleich.observation.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file as they stand: the first for whoever says where the headers are and what the columns mean, others
 * for whoever looks at what a finding is about.
 *
 * @param sheets all sheets of a spreadsheet; none of a text file
 * @param sheet the sheet that the lines are from
 * @param headerRow the line that is taken for the headers
 * @param lines those that hold anything
 */
record DeliveryPreview(List<String> sheets, @Nullable String sheet, int headerRow, List<PreviewLine> lines) {

    /**
     * One line of the file.
     *
     * @param line its number, from 1
     */
    record PreviewLine(int line, List<String> cells) {}

    static DeliveryPreview of(Table table, Mapping mapping, int from, int rows) {
        return new DeliveryPreview(
                table.sheetNames(),
                table.sheet(),
                mapping.headerRow(),
                table.rows().stream()
                        .filter(row -> row.line() >= from)
                        .limit(rows)
                        .map(row -> new PreviewLine(
                                row.line(),
                                row.cells().stream().map(TableCell::text).toList()))
                        .toList());
    }
}
