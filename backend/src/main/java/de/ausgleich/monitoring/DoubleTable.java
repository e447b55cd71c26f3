package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DoubleDisadvantageAnswer.Area;
import de.ausgleich.monitoring.DoubleDisadvantageAnswer.Index;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.DisadvantageField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Double disadvantage as a table to take away, with all that must be known with it. */
record DoubleTable(DoubleDisadvantageAnswer answer, DoubleWords words) {

    private static final Texts EXPORT = new Texts("messages/export");
    private static final List<String> COLUMNS =
            List.of("code", "area", "life-situation", "place", "field", "possible", "reason", "fictitious");
    private static final int KEPT = 10;
    private static final int SCORE = 2;

    Table table() {
        return new Table(
                words.text("sheet"),
                COLUMNS.stream().map(column -> words.text("column." + column)).toList(),
                answer.areas().stream().map(this::row).toList(),
                EXPORT.in(words.language(), "notes"),
                notes());
    }

    private List<Entry> row(Area area) {
        DisadvantageField field = area.field();
        return List.of(
                Entry.text(area.district().code()),
                Entry.text(area.district().name()),
                score(area.lifeSituation()),
                score(area.place()),
                Entry.text(field == null ? null : words.of(field)),
                Entry.text(area.possible().stream()
                        .map((DisadvantageField one) -> words.of(one))
                        .collect(Collectors.joining("; "))),
                Entry.text(area.reason()),
                Entry.text(area.fictitious() ? words.text("yes") : null));
    }

    private static Entry score(@Nullable Double score) {
        return Entry.number(score == null ? null : BigDecimal.valueOf(score), KEPT, SCORE);
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>(List.of(
                index("note.life-situation", answer.lifeSituation()),
                index("note.place", answer.place()),
                words.text(
                        "note.date", answer.date().format(new FigureWords(words.language()).dates()), answer.scheme()),
                words.text("note.cut"),
                words.text("note.offers"),
                words.text("note.unplaced", answer.unplaced()),
                EXPORT.in(
                        words.language(),
                        "note.sources",
                        answer.sources().stream().map(Ref::name).collect(Collectors.joining("; ")))));
        if (answer.fictitious()) {
            lines.add(EXPORT.in(words.language(), "note.fictitious"));
        }
        lines.add(EXPORT.in(words.language(), "note.stigma"));
        return lines;
    }

    private String index(String key, Index index) {
        return words.text(
                key,
                index.name(),
                index.code(),
                index.version() + "",
                index.indicators().stream().map(Ref::name).collect(Collectors.joining("; ")));
    }
}
