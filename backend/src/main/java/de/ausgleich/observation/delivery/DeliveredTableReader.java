package de.ausgleich.observation.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies a mapping to the rows of a table. */
final class DeliveredTableReader {

    private final Mapping mapping;
    private final Headers headers;
    private final Catalogue catalogue;
    private final PlaceFinder places;
    private final VariableFinder variables;
    /** In a long table few words stand for the variables of many rows. */
    private final Map<String, Optional<VariableRules>> variableByWord = new HashMap<>();

    private DeliveredTableReader(Mapping mapping, Headers headers, Catalogue catalogue) {
        this.mapping = mapping;
        this.headers = headers;
        this.catalogue = catalogue;
        this.places = new PlaceFinder(catalogue);
        this.variables = new VariableFinder(catalogue);
    }

    static DeliveredTable read(TableBody body, Mapping mapping, Catalogue catalogue) {
        var reader = new DeliveredTableReader(mapping, body.headers(), catalogue);
        var rows = body.rows().stream()
                .map(reader::row)
                .filter(row -> !isFootnote(row))
                .toList();
        return new DeliveredTable(mapping, body.headers(), rows);
    }

    /** A source, a remark: text in a row that delivers no figure for any known district. */
    private static boolean isFootnote(DataRow row) {
        return row.deliversNothing() && !(row.place() instanceof Place.District);
    }

    private DataRow row(TableRow row) {
        var code = text(row, mapping.districtColumn());
        var name = text(row, mapping.nameColumn());
        var date = text(row, mapping.dateColumn());
        var place = places.place(code, name);
        return new DataRow(row.line(), code, name, date, place, entries(row, place));
    }

    private List<Entry> entries(TableRow row, Place place) {
        return switch (mapping.layout()) {
            case LONG -> longEntry(row, place).stream().toList();
            case WIDE ->
                mapping.columns().stream()
                        .filter(column -> column.variable() != null)
                        .flatMap(column -> wideEntry(row, place, column))
                        .toList();
        };
    }

    private Stream<Entry> wideEntry(TableRow row, Place place, Mapping.Column column) {
        var code = Objects.requireNonNull(column.variable());
        return headers.find(column.header()).stream()
                .map(index ->
                        entry(row, place, index, code, catalogue.variable(code).orElse(null)));
    }

    private Optional<Entry> longEntry(TableRow row, Place place) {
        var word = text(row, mapping.variableColumn());
        var variable = variableByWord.computeIfAbsent(word, this::variable).orElse(null);
        return headers.find(mapping.valueColumn()).map(index -> entry(row, place, index, word, variable));
    }

    private Optional<VariableRules> variable(String word) {
        return catalogue.variable(word).or(() -> variables.exactly(word).flatMap(catalogue::variable));
    }

    private Entry entry(TableRow row, Place place, int index, String word, @Nullable VariableRules variable) {
        var cell = row.cell(index);
        var numeral = Numerals.read(cell, mapping.decimalSeparator());
        var origin = text(row, mapping.originColumn());
        return new Entry(
                row.line(),
                headers.label(index),
                place,
                word,
                variable,
                cell,
                numeral,
                origin.isEmpty() ? null : origin);
    }

    private String text(TableRow row, @Nullable String header) {
        return headers.find(header).map(row::cell).map(TableCell::text).orElse("");
    }
}
