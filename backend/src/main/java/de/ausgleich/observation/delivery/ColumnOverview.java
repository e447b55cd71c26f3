package de.ausgleich.observation.delivery;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One column of the file as people see it while they say what it is.
 *
 * @param sample the first few cells below the header that hold anything
 * @param proposal the code of the variable that the header is known for, or {@code null}
 * @param mapped what the mapping makes of the column: a variable's code, or a role in lower case
 *     ({@code district}, {@code name}, {@code date}, {@code variable}, {@code value}, {@code origin}), or {@code null}
 */
record ColumnOverview(
        String header,
        List<String> sample,
        @Nullable String proposal,
        @Nullable String mapped) {

    private static final int SAMPLE = 5;

    ColumnOverview {
        sample = List.copyOf(sample);
    }

    static List<ColumnOverview> of(Table table, Mapping mapping, Catalogue catalogue) {
        var body = new TableBody(table, mapping.headerRow());
        var variables = new VariableFinder(catalogue);
        return body.headers().labels().stream()
                .map(header -> new ColumnOverview(
                        header,
                        sample(body, header),
                        variables
                                .exactly(header)
                                .or(() -> variables.nearly(header))
                                .orElse(null),
                        mapped(header, mapping)))
                .toList();
    }

    private static List<String> sample(TableBody body, String header) {
        var column = body.headers().labels().indexOf(header);
        return body.rows().stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .limit(SAMPLE)
                .toList();
    }

    private static @Nullable String mapped(String header, Mapping mapping) {
        for (var role : ColumnRole.values()) {
            var column = role.in(mapping);
            if (column != null && Headers.same(column, header)) {
                return role.name().toLowerCase(Locale.ROOT);
            }
        }
        return mapping.column(header).map(Mapping.Column::variable).orElse(null);
    }
}
