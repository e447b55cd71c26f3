package de.ausgleich.evaluation;

import de.ausgleich.evaluation.EffectAnswer.Estimate;
import de.ausgleich.evaluation.EffectAnswer.Pair;
import de.ausgleich.evaluation.EffectAnswer.Span;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pairs of the comparison as a table to take away, with what must be known with it. */
record EffectTable(EffectAnswer answer, Locale language) {

    private static final Texts TEXTS = new Texts("messages/evaluation");
    private static final List<String> COLUMNS = List.of(
            "code",
            "district",
            "area",
            "admitted",
            "from",
            "to",
            "then",
            "now",
            "change",
            "similar-code",
            "similar",
            "similar-then",
            "similar-now",
            "similar-change",
            "difference",
            "index",
            "similar-index",
            "index-date",
            "before");
    private static final int KEPT = 10;
    private static final int SCORE = 2;

    Table table() {
        return new Table(
                text("effect.sheet"),
                COLUMNS.stream().map(column -> text("effect.column." + column)).toList(),
                answer.pairs().stream().map(this::row).toList(),
                text("notes"),
                notes());
    }

    private List<Entry> row(Pair pair) {
        Span since = pair.since();
        Span before = pair.before();
        return List.of(
                Entry.text(pair.district().code()),
                Entry.text(pair.district().name()),
                Entry.text(pair.area().name()),
                Entry.text(pair.admitted().toString()),
                Entry.text(since.from().toString()),
                Entry.text(since.to().toString()),
                value(since.own().then()),
                value(since.own().now()),
                value(since.own().change()),
                Entry.text(pair.similar().code()),
                Entry.text(pair.similar().name()),
                value(since.other().then()),
                value(since.other().now()),
                value(since.other().change()),
                value(since.difference()),
                Entry.number(BigDecimal.valueOf(pair.index()), KEPT, SCORE),
                Entry.number(BigDecimal.valueOf(pair.similarIndex()), KEPT, SCORE),
                Entry.text(pair.indexDate().toString()),
                value(before == null ? null : before.difference()));
    }

    private Entry value(@Nullable BigDecimal value) {
        return Entry.number(value, KEPT, answer.indicator().decimals());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(text(
                "effect.note.what",
                answer.indicator().name(),
                answer.indicator().unit(),
                answer.date().toString(),
                answer.index().name()));
        Estimate since = answer.since();
        if (since != null) {
            notes.add(text(
                    "effect.note.difference", since.pairs(), since.difference().toPlainString()));
            if (since.interval() != null) {
                notes.add(text(
                        "effect.note.interval",
                        BigDecimal.valueOf(since.interval().level() * 100).toPlainString(),
                        BigDecimal.valueOf(since.interval().from()).toPlainString(),
                        BigDecimal.valueOf(since.interval().to()).toPlainString()));
            }
        }
        notes.add(text("effect.note.cause"));
        if (answer.fictitious()) {
            notes.add(text("note.fictitious"));
        }
        notes.add(text("note.stigma"));
        return notes;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.in(language, key, arguments);
    }
}
