package de.ausgleich.observation.delivery;

import de.ausgleich.shared.text.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies a mapping to the rows of a table. */
final class DeliveredTableReader {

    private static final int NO_COLUMN = -1;

    private final Headers headers;
    private final DecimalSeparator separator;
    private final Catalogue catalogue;
    private final PlaceFinder places;
    private final VariableFinder variables;
    private final Map<ColumnRole, Integer> roles = new HashMap<>();
    private final List<FigureColumn> figures;
    private final Layout layout;
    /** In a long table few words stand for the variables of many rows. */
    private final Map<String, Optional<VariableRules>> variableByWord = new HashMap<>();

    /** A column of a WIDE table with the variable that it holds. */
    private record FigureColumn(
            int index, String code, @Nullable VariableRules variable) {}

    private DeliveredTableReader(Mapping mapping, Headers headers, Catalogue catalogue) {
        this.headers = headers;
        this.separator = mapping.decimalSeparator();
        this.layout = mapping.layout();
        this.catalogue = catalogue;
        this.places = new PlaceFinder(catalogue);
        this.variables = new VariableFinder(catalogue);
        this.figures = mapping.columns().stream().flatMap(this::figureColumn).toList();
        for (var role : ColumnRole.values()) {
            roles.put(role, headers.find(role.in(mapping)).orElse(NO_COLUMN));
        }
    }

    static DeliveredTable read(TableBody body, Mapping mapping, Catalogue catalogue, CheckProgress.Listener listener) {
        var reader = new DeliveredTableReader(mapping, body.headers(), catalogue);
        var rows = new ArrayList<DataRow>();
        var done = 0;
        for (var line : body.rows()) {
            listener.at(CheckPhase.READING, done, body.rows().size());
            var row = reader.row(line);
            if (!isFootnote(row)) {
                rows.add(row);
            }
            done++;
        }
        return new DeliveredTable(mapping, body.headers(), rows);
    }

    /** A source, a remark: text in a row that delivers no figure for any known district. */
    private static boolean isFootnote(DataRow row) {
        return row.deliversNothing() && !(row.place() instanceof Place.District);
    }

    private Stream<FigureColumn> figureColumn(Mapping.Column column) {
        var code = column.variable();
        return code == null
                ? Stream.empty()
                : headers.find(column.header()).stream()
                        .map(index -> new FigureColumn(
                                index, code, catalogue.variable(code).orElse(null)));
    }

    private DataRow row(TableRow row) {
        var code = text(row, ColumnRole.DISTRICT);
        var name = text(row, ColumnRole.NAME);
        var place = places.place(code, name);
        var entries =
                switch (layout) {
                    case LONG -> List.of(longEntry(row, place));
                    case WIDE ->
                        figures.stream()
                                .map(column -> entry(row, place, column.index(), column.code(), column.variable()))
                                .toList();
                };
        return new DataRow(row.line(), code, name, text(row, ColumnRole.DATE), place, entries);
    }

    private Entry longEntry(TableRow row, Place place) {
        var word = text(row, ColumnRole.VARIABLE);
        var variable = variableByWord.computeIfAbsent(word, this::variable).orElse(null);
        return entry(row, place, roles.getOrDefault(ColumnRole.VALUE, NO_COLUMN), word, variable);
    }

    private Optional<VariableRules> variable(String word) {
        return catalogue.variable(word).or(() -> variables.exactly(word).flatMap(catalogue::variable));
    }

    private Entry entry(TableRow row, Place place, int index, String word, @Nullable VariableRules variable) {
        var cell = row.cell(index);
        var origin = text(row, ColumnRole.ORIGIN);
        return new Entry(
                row.line(),
                headers.label(index),
                place,
                word,
                variable,
                cell,
                Numerals.read(cell, separator),
                origin.isEmpty() ? null : Csv.unguarded(origin));
    }

    private String text(TableRow row, ColumnRole role) {
        var column = roles.getOrDefault(role, NO_COLUMN);
        return column == NO_COLUMN ? "" : row.cell(column).text();
    }
}
