package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.MISSING_COLUMN;
import static de.ausgleich.observation.delivery.FindingType.NO_MAPPING;
import static de.ausgleich.observation.delivery.FindingType.UNKNOWN_COLUMN;
import static de.ausgleich.observation.delivery.FindingType.UNKNOWN_VARIABLE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the file has the columns that it should have, and no figures that nobody has spoken of. */
final class ColumnCheck {

    private static final Pattern FIGURE = Pattern.compile("[-\u2212]?\\d[\\d.,'’\\p{Z}]{0,30}[%€]?");

    private final TableBody body;
    private final Mapping mapping;
    private final Catalogue catalogue;
    private final Findings findings;

    private ColumnCheck(TableBody body, Mapping mapping, Catalogue catalogue, Findings findings) {
        this.body = body;
        this.mapping = mapping;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /** Whether there is enough to read the rows by. */
    static boolean check(TableBody body, Mapping mapping, Catalogue catalogue, Findings findings) {
        return new ColumnCheck(body, mapping, catalogue, findings).check();
    }

    private boolean check() {
        if (mapping.districtColumn().isBlank()) {
            findings.add(NO_MAPPING, mapping.headerRow(), null, null, "district");
            return false;
        }
        mapping.roleColumns().forEach(this::requireColumn);
        mapping.columns().forEach(this::requireColumn);
        requireRemembered();
        unknownColumns();
        return has(mapping.districtColumn()) && hasFigures();
    }

    private boolean hasFigures() {
        var found =
                switch (mapping.layout()) {
                    case LONG -> has(mapping.variableColumn()) && has(mapping.valueColumn());
                    case WIDE ->
                        mapping.columns().stream()
                                .anyMatch(column -> column.variable() != null && has(column.header()));
                };
        if (!found && !findings.has(MISSING_COLUMN)) {
            findings.add(NO_MAPPING, mapping.headerRow(), null, null, "figures");
        }
        return found;
    }

    private boolean has(@Nullable String header) {
        return body.headers().find(header).isPresent();
    }

    private void requireColumn(String header) {
        if (!has(header)) {
            findings.add(MISSING_COLUMN, mapping.headerRow(), header, header, "mapping");
        }
    }

    private void requireColumn(Mapping.Column column) {
        var variable = column.variable();
        if (variable == null) {
            return;
        }
        if (catalogue.variable(variable).isEmpty()) {
            findings.add(UNKNOWN_VARIABLE, mapping.headerRow(), column.header(), variable, "mapping");
        }
        requireColumn(column.header());
    }

    /** What the last delivery had must come again, under whatever header, or be left out on purpose. */
    private void requireRemembered() {
        var remembered = catalogue.remembered();
        if (remembered == null || remembered.layout() != mapping.layout()) {
            return;
        }
        for (var column : remembered.columns()) {
            var variable = column.variable();
            if (variable != null
                    && !mapping.delivers(variable)
                    && mapping.column(column.header()).isEmpty()) {
                var name = catalogue.variable(variable).map(Findings::name).orElse(variable);
                findings.add(MISSING_COLUMN, mapping.headerRow(), column.header(), column.header(), "remembered", name);
            }
        }
    }

    private void unknownColumns() {
        var labels = body.headers().labels();
        for (var index = 0; index < labels.size(); index++) {
            var header = labels.get(index);
            var mapped = mapping.column(header).isPresent()
                    || mapping.roleColumns().stream().anyMatch(role -> Headers.same(role, header));
            if (!mapped) {
                sample(index)
                        .ifPresent(value ->
                                findings.add(UNKNOWN_COLUMN, mapping.headerRow(), header, header, "column", value));
            }
        }
    }

    /** A figure from a column in which figures stand; nothing from a column of words. */
    private Optional<String> sample(int index) {
        var filled = body.rows().stream()
                .map(row -> row.cell(index).text())
                .filter(text -> !text.isEmpty())
                .toList();
        var figures =
                filled.stream().filter(text -> FIGURE.matcher(text).matches()).toList();
        return figures.size() * 2 > filled.size() ? Optional.of(figures.getFirst()) : Optional.empty();
    }
}
