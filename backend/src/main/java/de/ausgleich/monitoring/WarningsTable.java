package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DistrictChange.Change;
import de.ausgleich.monitoring.WarningsAnswer.ComparedIndicator;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands out as a table to take away, with all that must be known with it. */
record WarningsTable(WarningsAnswer warnings, boolean raw, FigureWords words) {

    private static final Texts TEXTS = new Texts("messages/export");
    private static final List<String> COLUMNS = List.of(
            "indicator-code",
            "indicator",
            "code",
            "area",
            "borough",
            "programme-area",
            "earlier-date",
            "earlier-value",
            "date",
            "value",
            "points",
            "percent",
            "index",
            "city-points",
            "robust-z",
            "run",
            "tendency",
            "warning",
            "few-cases",
            "answer",
            "sentence",
            "fictitious");
    private static final int KEPT = 10;
    private static final int SCORE = 2;

    Table table() {
        return new Table(
                text("sheet-warnings"),
                COLUMNS.stream().map(column -> text("column." + column)).toList(),
                warnings.items().stream().map(this::row).toList(),
                text("notes"),
                notes());
    }

    private List<Entry> row(IndicatorChange item) {
        DistrictChange change = item.change();
        int decimals = item.indicator().decimals();
        Change own = change.change();
        Change city = item.cityChange();
        WarningAnswer answer = item.answer();
        return List.of(
                Entry.text(item.indicator().code()),
                Entry.text(item.indicator().name()),
                Entry.text(change.district().code()),
                Entry.text(change.district().name()),
                Entry.text(change.borough() == null ? null : change.borough().name()),
                Entry.text(
                        change.programmeArea() == null
                                ? null
                                : change.programmeArea().name()),
                Entry.text(change.earlier().date().toString()),
                Entry.number(change.earlier().value(), KEPT, decimals),
                Entry.text(change.later().date().toString()),
                Entry.number(change.later().value(), KEPT, decimals),
                Entry.number(own == null ? null : own.points(), KEPT, decimals),
                Entry.number(own == null ? null : own.percent(), KEPT, 1),
                Entry.number(own == null ? null : own.index(), KEPT, 1),
                Entry.number(city == null ? null : city.points(), KEPT, decimals),
                score(change.z()),
                Entry.number(change.run()),
                Entry.text(change.tendency() == null ? null : text("tendency." + change.tendency())),
                yes(change.warning()),
                yes(change.fewCases()),
                Entry.text(answer == null ? null : said(answer, item.revised())),
                Entry.text(change.sentence()),
                yes(change.fictitious()));
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        LocalDate date = warnings.date();
        lines.add(text(
                "note.warnings",
                warnings.months(),
                date == null ? text("newest-dates") : date.format(words.dates()),
                warnings.scheme()));
        lines.add(text("note.method-warnings"));
        warnings.indicators().stream().flatMap(one -> without(one).stream()).forEach(lines::add);
        if (raw) {
            lines.add(text("note.raw"));
        }
        if (warnings.fictitious()) {
            lines.add(text("note.fictitious"));
        }
        lines.add(text("note.stigma"));
        return lines;
    }

    private Optional<String> without(ComparedIndicator one) {
        String reason = one.gapReason() == null && one.neutral() ? text("neutral") : one.gapReason();
        return Optional.ofNullable(reason)
                .map(why -> text("note.not-compared", one.indicator().name(), why));
    }

    private static Entry score(@Nullable Double z) {
        return Entry.number(z == null ? null : BigDecimal.valueOf(z), KEPT, SCORE);
    }

    private String said(WarningAnswer answer, boolean revised) {
        String kind = text("answer." + answer.kind());
        return revised ? text("answer.revised", kind) : kind;
    }

    private Entry yes(boolean holds) {
        return Entry.text(holds ? text("yes") : null);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.in(words.language(), key, arguments);
    }
}
