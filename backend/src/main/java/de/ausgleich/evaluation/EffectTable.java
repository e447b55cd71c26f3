package de.ausgleich.evaluation;

import de.ausgleich.evaluation.EffectAnswer.Estimate;
import de.ausgleich.evaluation.EffectAnswer.Pair;
import de.ausgleich.evaluation.EffectAnswer.Span;
import de.ausgleich.evaluation.EffectAnswer.Values;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Dates;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.PairedDifference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
            "few-cases",
            "similar-code",
            "similar",
            "similar-then",
            "similar-now",
            "similar-change",
            "similar-few-cases",
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
                Entry.text(date(pair.admitted())),
                Entry.text(date(since.from())),
                Entry.text(date(since.to())),
                value(since.own().then()),
                value(since.own().now()),
                value(since.own().change()),
                few(since.own()),
                Entry.text(pair.similar().code()),
                Entry.text(pair.similar().name()),
                value(since.other().then()),
                value(since.other().now()),
                value(since.other().change()),
                few(since.other()),
                value(since.difference()),
                Entry.number(BigDecimal.valueOf(pair.index()), KEPT, SCORE),
                Entry.number(BigDecimal.valueOf(pair.similarIndex()), KEPT, SCORE),
                Entry.text(date(pair.indexDate())),
                value(before == null ? null : before.difference()));
    }

    private Entry value(@Nullable BigDecimal value) {
        return Entry.number(value, KEPT, answer.indicator().decimals());
    }

    private Entry few(Values values) {
        return Entry.text(text(values.fewCases() ? "yes" : "no"));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(text(
                "effect.note.what",
                answer.indicator().name(),
                answer.indicator().unit(),
                date(answer.date()),
                answer.index().name()));
        Estimate since = answer.since();
        if (since == null) {
            notes.add(text("effect.note.none"));
        } else {
            notes.add(text("effect.note.difference", since.pairs(), amount(since.difference())));
            notes.add(interval(since));
            notes.add(text("effect.note.pairs", answer.pairsForLevel()));
            if (since.fewCases() > 0) {
                notes.add(text("effect.note.few-cases", since.fewCases()));
            }
        }
        Estimate before = answer.before();
        if (before != null) {
            notes.add(text("effect.note.before", before.pairs(), amount(before.difference())));
            notes.add(interval(before));
        }
        answer.unpaired()
                .forEach(one -> notes.add(text(
                        "effect.note.unpaired",
                        one.district().code(),
                        one.district().name(),
                        text("effect.why." + one.why()))));
        answer.breaks().forEach(seam -> notes.add(text("effect.note.break", date(seam.date()), seam.note())));
        notes.add(text("effect.note.cause"));
        if (answer.fictitious()) {
            notes.add(text("note.fictitious"));
        }
        notes.add(text("note.stigma"));
        return notes;
    }

    private String interval(Estimate estimate) {
        PairedDifference.Interval interval = estimate.interval();
        return interval == null
                ? text("effect.note.no-interval")
                : text(
                        "effect.note.interval",
                        level(interval.level()),
                        amount(BigDecimal.valueOf(interval.from())),
                        amount(BigDecimal.valueOf(interval.to())));
    }

    /** With as many decimals as it has: 87,5 %, 93,75 %; at most two. */
    private String level(double level) {
        BigDecimal percent = BigDecimal.valueOf(level)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Amounts.display(percent, Math.max(0, percent.scale()), "%", language);
    }

    /** A change: of percentages in points. */
    private String amount(BigDecimal change) {
        boolean points = answer.indicator().unit().equals("%");
        return Amounts.display(
                change,
                answer.indicator().decimals(),
                points ? text("points") : answer.indicator().unit(),
                language);
    }

    private String date(LocalDate date) {
        return Dates.in(language, date);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.in(language, key, arguments);
    }
}
