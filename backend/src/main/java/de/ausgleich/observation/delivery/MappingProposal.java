package de.ausgleich.observation.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what the columns of a file are: first as the source's last delivery had them, then by what
 * the catalogue knows the variables as, then by what stands in them.
 */
final class MappingProposal {

    private final Table table;
    private final Catalogue catalogue;
    private final VariableFinder variables;
    private final Headers headers;
    private final List<TableRow> body;
    private final DistrictColumn districtColumn;

    private MappingProposal(Table table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
        this.variables = new VariableFinder(catalogue);
        var places = new PlaceFinder(catalogue);
        var sheet = new TableBody(
                table,
                new HeaderRow(catalogue, variables, places)
                        .find(table)
                        .map(TableRow::line)
                        .orElse(firstLine(table)));
        this.headers = sheet.headers();
        this.body = sheet.rows();
        this.districtColumn = new DistrictColumn(headers, body, places);
    }

    /**
     * A mapping as far as one can be made out. What could not be found is empty: its {@link
     * Mapping#faults} and the check's findings say so.
     */
    static Mapping of(Table table, Catalogue catalogue) {
        return new MappingProposal(table, catalogue).propose();
    }

    private static int firstLine(Table table) {
        return table.rows().isEmpty() ? 1 : table.rows().getFirst().line();
    }

    private Mapping propose() {
        var variable = role(ColumnRole.VARIABLE, Mapping::variableColumn);
        var value = role(ColumnRole.VALUE, Mapping::valueColumn);
        var layout = variable != null && value != null ? Layout.LONG : Layout.WIDE;
        var district = Optional.ofNullable(remembered(Mapping::districtColumn))
                .or(districtColumn::find)
                .orElse("");
        var roles = new Mapping(
                layout,
                table.sheet(),
                headers.line(),
                district,
                role(ColumnRole.NAME, Mapping::nameColumn),
                role(ColumnRole.DATE, Mapping::dateColumn),
                layout == Layout.LONG ? variable : null,
                layout == Layout.LONG ? value : null,
                role(ColumnRole.ORIGIN, Mapping::originColumn),
                DecimalSeparator.COMMA,
                List.of());
        return withFigures(roles);
    }

    private Mapping withFigures(Mapping roles) {
        var columns = roles.layout() == Layout.LONG ? List.<Mapping.Column>of() : figureColumns(roles);
        var separator = Optional.ofNullable(catalogue.remembered())
                .filter(mapping -> mapping.layout() == roles.layout())
                .map(Mapping::decimalSeparator)
                .orElseGet(() -> SeparatorEvidence.in(body, headers, roles, columns));
        return new Mapping(
                roles.layout(),
                roles.sheet(),
                roles.headerRow(),
                roles.districtColumn(),
                roles.nameColumn(),
                roles.dateColumn(),
                roles.variableColumn(),
                roles.valueColumn(),
                roles.originColumn(),
                separator,
                columns);
    }

    private @Nullable String role(ColumnRole role, Function<Mapping, @Nullable String> column) {
        var remembered = remembered(column);
        return remembered != null
                ? remembered
                : headers.labels().stream().filter(role::isKnownAs).findFirst().orElse(null);
    }

    /** The column that had this role the last time, if the file has it too. */
    private @Nullable String remembered(Function<Mapping, @Nullable String> column) {
        var mapping = catalogue.remembered();
        var header = mapping == null ? null : column.apply(mapping);
        return headers.find(header).map(headers::label).orElse(null);
    }

    private List<Mapping.Column> figureColumns(Mapping roles) {
        var open = new ArrayList<>(headers.labels());
        open.removeAll(roles.roleColumns());
        var columns = new ArrayList<Mapping.Column>();
        var taken = new HashSet<String>();
        take(open, columns, taken, this::asRemembered);
        take(open, columns, taken, header -> variable(header, variables.exactly(header)));
        take(open, columns, taken, header -> variable(header, variables.nearly(header)));
        columns.sort(
                Comparator.comparing((Mapping.Column column) -> headers.labels().indexOf(column.header())));
        return List.copyOf(columns);
    }

    private static void take(
            List<String> open,
            List<Mapping.Column> columns,
            Set<String> taken,
            Function<String, Optional<Mapping.Column>> proposal) {
        for (var header : List.copyOf(open)) {
            var column = proposal.apply(header)
                    .filter(found -> found.variable() == null || taken.add(Objects.requireNonNull(found.variable())));
            if (column.isPresent()) {
                columns.add(column.get());
                open.remove(header);
            }
        }
    }

    private Optional<Mapping.Column> asRemembered(String header) {
        return Optional.ofNullable(catalogue.remembered())
                .flatMap(mapping -> mapping.column(header))
                .map(column -> new Mapping.Column(header, column.variable()));
    }

    private static Optional<Mapping.Column> variable(String header, Optional<String> variable) {
        return variable.map(code -> new Mapping.Column(header, code));
    }
}
