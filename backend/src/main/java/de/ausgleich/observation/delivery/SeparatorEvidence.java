package de.ausgleich.observation.delivery;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells from the figures whether comma or point separates the decimals. */
final class SeparatorEvidence {

    private static final Pattern DOTTED_GROUPS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");

    private SeparatorEvidence() {}

    /**
     * The separator by which more cells can be read. A cell like 2.058 speaks for the comma, since
     * offices write so, and so does the lack of evidence. The canonical long format has the point.
     */
    static DecimalSeparator in(List<TableRow> body, Headers headers, Mapping roles, List<Mapping.Column> columns) {
        if ("value".equalsIgnoreCase(roles.valueColumn())) {
            return DecimalSeparator.POINT;
        }
        var figures = Stream.concat(
                        Stream.ofNullable(roles.valueColumn()), columns.stream().map(Mapping.Column::header))
                .flatMap(header -> headers.find(header).stream())
                .flatMap(column -> body.stream().map(row -> row.cell(column)))
                .filter(cell -> cell.kind() == TableCell.Kind.TEXT)
                .map(TableCell::text)
                .toList();
        var comma = figures.stream().filter(SeparatorEvidence::speaksForComma).count();
        var point = figures.stream().filter(SeparatorEvidence::speaksForPoint).count();
        return comma >= point ? DecimalSeparator.COMMA : DecimalSeparator.POINT;
    }

    private static boolean speaksForComma(String text) {
        return DOTTED_GROUPS.matcher(text).matches()
                || isAmount(text, DecimalSeparator.COMMA) && !isAmount(text, DecimalSeparator.POINT);
    }

    private static boolean speaksForPoint(String text) {
        return isAmount(text, DecimalSeparator.POINT) && !isAmount(text, DecimalSeparator.COMMA);
    }

    private static boolean isAmount(String text, DecimalSeparator separator) {
        return Numerals.read(text, separator) instanceof Numeral.Amount;
    }
}
