package de.ausgleich.monitoring;

import de.ausgleich.indicator.Kind;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator at a date as a table to take away, with all that must be known with it. */
record ValuesTable(FigureTable figures, FigureWords words) {

    private static final Texts TEXTS = new Texts("messages/export");
    private static final List<String> COLUMNS =
            List.of("code", "area", "value", "display", "numerator", "denominator", "rank", "difference", "ratio", "z");
    private static final List<String> OF_CHANGE = List.of("share", "base-share", "base-numerator", "base-denominator");
    private static final List<String> REMARKS = List.of("status", "reason", "few-cases", "coverage", "fictitious");
    private static final int KEPT = 10;
    private static final int SCORE = 2;

    Table table() {
        ValueShape shape = new ValueShape(figures, words);
        return new Table(
                text("sheet"),
                Stream.of(COLUMNS, isChange() ? OF_CHANGE : List.<String>of(), REMARKS)
                        .flatMap(List::stream)
                        .map(column -> text("column." + column))
                        .toList(),
                Stream.concat(shape.items().stream(), Stream.of(shape.city()))
                        .distinct()
                        .map(this::row)
                        .toList(),
                text("notes"),
                new ValuesNotes(figures, words).lines(shape));
    }

    private List<Entry> row(Value value) {
        int decimals = figures.ground().subject().definition().decimals();
        List<Entry> row = new ArrayList<>(List.of(
                Entry.text(value.district().code()),
                Entry.text(value.district().name()),
                Entry.number(value.value(), KEPT, decimals),
                Entry.text(value.display()),
                count(value.numerator()),
                count(value.denominator()),
                Entry.number(value.rank()),
                Entry.number(value.differenceToCity(), KEPT, decimals),
                Entry.number(value.ratioToCity(), KEPT, SCORE),
                Entry.number(value.z() == null ? null : BigDecimal.valueOf(value.z()), KEPT, SCORE)));
        if (isChange()) {
            Value.Base base = value.base();
            row.add(Entry.number(value.share() == null ? null : value.share().value(), KEPT, decimals));
            row.add(Entry.number(base == null ? null : base.value(), KEPT, decimals));
            row.add(count(base == null ? null : base.numerator()));
            row.add(count(base == null ? null : base.denominator()));
        }
        row.add(Entry.text(text("status." + value.status())));
        row.add(Entry.text(value.reason()));
        row.add(Entry.text(value.fewCases() ? text("yes") : null));
        row.add(Entry.text(coverage(value.coverage())));
        row.add(Entry.text(value.fictitious() ? text("yes") : null));
        return row;
    }

    private static Entry count(@Nullable BigDecimal count) {
        return Entry.number(
                count,
                KEPT,
                count == null ? 0 : Math.max(0, count.stripTrailingZeros().scale()));
    }

    private @Nullable String coverage(Value.@Nullable CoverageOfArea coverage) {
        return coverage == null ? null : text("coverage", coverage.present(), coverage.expected());
    }

    private boolean isChange() {
        return figures.ground().subject().definition().kind() == Kind.CHANGE;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.in(words.language(), key, arguments);
    }
}
