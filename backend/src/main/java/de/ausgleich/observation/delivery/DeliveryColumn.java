package de.ausgleich.observation.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the delivered table, for whoever decides what it is.
 *
 * @param sample what stands in its first rows
 * @param role what it says beside figures: district, name, date, variable, value or origin
 * @param variable the variable that its figures are taken for
 */
record DeliveryColumn(
        String header,
        List<String> sample,
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
    static List<DeliveryColumn> of(Table table, Mapping mapping) {
        TableBody body = new TableBody(table, mapping.headerRow());
        List<String> labels = body.headers().labels();
        return java.util.stream.IntStream.range(0, labels.size())
                .mapToObj(at -> new DeliveryColumn(
                        labels.get(at),
                        body.rows().stream()
                                .limit(SAMPLE_ROWS)
                                .map(row -> row.cell(at).text())
                                .toList(),
                        role(labels.get(at), mapping),
                        mapping.column(labels.get(at))
                                .map(Mapping.Column::variable)
                                .orElse(null)))
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
