package de.ausgleich.evaluation;

import de.ausgleich.evaluation.DistributionAnswer.Elsewhere;
import de.ausgleich.evaluation.DistributionAnswer.OfDistrict;
import de.ausgleich.evaluation.DistributionAnswer.Spread;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Dates;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.StatusClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Money and need of all districts as a table to take away, with what must be known with it. */
record DistributionTable(DistributionAnswer answer, Locale language) {

    private static final Texts TEXTS = new Texts("messages/evaluation");
    private static final List<String> COLUMNS = List.of(
            "code",
            "district",
            "status",
            "index",
            "population",
            "planned",
            "planned-each",
            "spent",
            "spent-each",
            "measures");
    private static final int KEPT = 10;
    private static final int CENTS = 2;

    Table table() {
        return new Table(
                text("resources.sheet"),
                COLUMNS.stream()
                        .map(column -> text("resources.column." + column))
                        .toList(),
                answer.districts().stream().map(this::row).toList(),
                text("notes"),
                notes());
    }

    private List<Entry> row(OfDistrict district) {
        StatusClass status = district.status();
        Double index = district.index();
        return List.of(
                Entry.text(district.district().code()),
                Entry.text(district.district().name()),
                Entry.text(text("status." + (status == null ? "NONE" : status.name()))),
                Entry.number(index == null ? null : BigDecimal.valueOf(index), KEPT, CENTS),
                Entry.number(district.population(), KEPT, 0),
                money(district.planned().amount()),
                money(district.planned().perInhabitant()),
                money(district.spent().amount()),
                money(district.spent().perInhabitant()),
                Entry.number(district.measures()));
    }

    private static Entry money(@Nullable BigDecimal euros) {
        return Entry.number(euros, KEPT, CENTS);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(text(
                "resources.note.what",
                answer.index().name(),
                Integer.toString(answer.indexVersion()),
                date(),
                Integer.toString(answer.year())));
        notes.add(text("resources.note.concentration", index(answer.planned()), index(answer.spent())));
        notes.add(text("resources.note.limits"));
        if (!answer.elsewhere().isEmpty()) {
            notes.add(text(
                    "resources.note.elsewhere",
                    answer.elsewhere().stream().map(Elsewhere::title).collect(Collectors.joining("; "))));
        }
        if (answer.fictitious()) {
            notes.add(text("note.fictitious"));
        }
        notes.add(text("note.stigma"));
        return notes;
    }

    private String index(Spread spread) {
        Double index = spread.concentration();
        return index == null
                ? text("resources.no-curve." + spread.noCurve())
                : Amounts.number(BigDecimal.valueOf(index), CENTS, language);
    }

    private String date() {
        return Dates.in(language, answer.date());
    }

    private String text(String key, Object... arguments) {
        return TEXTS.in(language, key, arguments);
    }
}
