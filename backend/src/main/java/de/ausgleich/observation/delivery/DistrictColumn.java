package de.ausgleich.observation.delivery;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the column with the districts' codes: by its header where that is usual, else by its content. */
final class DistrictColumn {

    private final Headers headers;
    private final List<TableRow> body;
    private final PlaceFinder places;

    DistrictColumn(Headers headers, List<TableRow> body, PlaceFinder places) {
        this.headers = headers;
        this.body = body;
        this.places = places;
    }

    Optional<String> find() {
        var named = columns()
                .filter(column -> ColumnRole.DISTRICT.isKnownAs(headers.label(column)))
                .boxed()
                .max(Comparator.comparingDouble(this::differentCodes).thenComparing(Comparator.reverseOrder()));
        return named.or(this::byContent).map(headers::label);
    }

    /** Small counts look like codes too, but hardly ever all different. */
    private Optional<Integer> byContent() {
        return columns()
                .filter(column -> body.size() >= 3 && differentCodes(column) >= 0.8)
                .boxed()
                .findFirst();
    }

    private IntStream columns() {
        return IntStream.range(0, headers.labels().size());
    }

    /** The different codes in a column, as a share of its filled cells. */
    private double differentCodes(int column) {
        var filled = body.stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .toList();
        var codes = new HashSet<String>();
        filled.forEach(text -> places.byCode(text).ifPresent(district -> codes.add(district.code())));
        return filled.isEmpty() ? 0 : (double) codes.size() / filled.size();
    }
}
