package de.ausgleich.observation.delivery;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the delivered table, for whoever decides what it is.
 *
 * @param sample the first few cells below the header that hold anything
 * @param proposal the variable that the header is known for, whatever the mapping makes of it
 * @param role what it says beside figures: district, name, date, variable, value or origin
 * @param variable the variable that its figures are taken for
 */
record DeliveryColumn(
        String header,
        List<String> sample,
        @Nullable String proposal,
        @Nullable Role role,
        @Nullable String variable) {

    /** What a column can say beside figures. */
    enum Role {
        DISTRICT,
        NAME,
        DATE,
        VARIABLE,
        VALUE,
        ORIGIN
    }

    private static final int SAMPLE_ROWS = 3;

    /** All columns of a table as a mapping reads them. */
    static List<DeliveryColumn> of(Table table, Mapping mapping, Catalogue catalogue) {
        TableBody body = new TableBody(table, mapping.headerRow());
        VariableFinder variables = new VariableFinder(catalogue);
        List<String> labels = body.headers().labels();
        return IntStream.range(0, labels.size())
                .mapToObj(at -> {
                    String header = labels.get(at);
                    return new DeliveryColumn(
                            header,
                            sample(body, at),
                            variables
                                    .exactly(header)
                                    .or(() -> variables.nearly(header))
                                    .orElse(null),
                            role(header, mapping),
                            mapping.column(header).map(Mapping.Column::variable).orElse(null));
                })
                .toList();
    }

    private static List<String> sample(TableBody body, int column) {
        return body.rows().stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .limit(SAMPLE_ROWS)
                .toList();
    }

    private static @Nullable Role role(String header, Mapping mapping) {
        if (same(mapping.districtColumn(), header)) {
            return Role.DISTRICT;
        } else if (same(mapping.nameColumn(), header)) {
            return Role.NAME;
        } else if (same(mapping.dateColumn(), header)) {
            return Role.DATE;
        } else if (same(mapping.variableColumn(), header)) {
            return Role.VARIABLE;
        } else if (same(mapping.valueColumn(), header)) {
            return Role.VALUE;
        }
        return same(mapping.originColumn(), header) ? Role.ORIGIN : null;
    }

    private static boolean same(@Nullable String column, String header) {
        return column != null && Headers.same(column, header);
    }
}
