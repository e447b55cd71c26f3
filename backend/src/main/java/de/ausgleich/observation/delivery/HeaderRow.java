package de.ausgleich.observation.delivery;

import java.util.Optional;

/** Finds the line of the headers below whatever an office writes above its table. */
final class HeaderRow {

    private static final int LOOKED_AT = 60;

    private final Catalogue catalogue;
    private final VariableFinder variables;
    private final PlaceFinder places;

    HeaderRow(Catalogue catalogue, VariableFinder variables, PlaceFinder places) {
        this.catalogue = catalogue;
        this.variables = variables;
        this.places = places;
    }

    /** The row whose cells are best known as headers; without any, the row above the first known code. */
    Optional<TableRow> find(Table table) {
        TableRow best = null;
        var bestScore = 0;
        for (var row : table.rows().stream().limit(LOOKED_AT).toList()) {
            var score = row.filled() < 2 ? 0 : score(row);
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        return bestScore >= 2 ? Optional.ofNullable(best) : aboveFirstCode(table);
    }

    private int score(TableRow row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == TableCell.Kind.TEXT && !cell.isBlank())
                .mapToInt(cell -> score(cell.text()))
                .sum();
    }

    private int score(String header) {
        var remembered = catalogue.remembered();
        if (remembered != null
                && (isRole(remembered, header) || remembered.column(header).isPresent())) {
            return 2;
        }
        if (ColumnRole.DISTRICT.isKnownAs(header) || variables.exactly(header).isPresent()) {
            return 2;
        }
        for (var role : ColumnRole.values()) {
            if (role.isKnownAs(header)) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isRole(Mapping mapping, String header) {
        return mapping.roleColumns().stream().anyMatch(role -> Headers.same(role, header));
    }

    private Optional<TableRow> aboveFirstCode(Table table) {
        TableRow above = null;
        for (var row : table.rows()) {
            if (row.filled() >= 2 && places.byCode(row.cell(0).text()).isPresent()) {
                return Optional.ofNullable(above);
            }
            above = row;
        }
        return Optional.empty();
    }
}
