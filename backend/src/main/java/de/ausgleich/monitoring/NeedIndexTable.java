package de.ausgleich.monitoring;

import de.ausgleich.monitoring.NeedIndexAnswer.Area;
import de.ausgleich.monitoring.NeedIndexAnswer.Before;
import de.ausgleich.monitoring.NeedIndexAnswer.Component;
import de.ausgleich.monitoring.NeedIndexAnswer.Dynamics;
import de.ausgleich.monitoring.NeedIndexAnswer.Status;
import de.ausgleich.monitoring.NeedIndexAnswer.Sure;
import de.ausgleich.shared.table.Entry;
import de.ausgleich.shared.table.Table;
import de.ausgleich.statistics.StatusClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The result of a need index as a table to take away, with all that must be known with it. */
record NeedIndexTable(NeedIndexAnswer answer, NeedWords words) {

    private static final List<String> COLUMNS = List.of(
            "code",
            "area",
            "population",
            "index",
            "status",
            "rank",
            "of",
            "rank-from",
            "rank-to",
            "certain",
            "possible",
            "border",
            "dynamics-index",
            "dynamics",
            "before",
            "cause");
    private static final int KEPT = 10;
    private static final int SCORE = 2;

    Table table() {
        return new Table(
                words.text("sheet"),
                header(),
                answer.areas().stream().map(this::row).toList(),
                new NeedNotes(answer, words).title(),
                new NeedNotes(answer, words).lines());
    }

    private List<String> header() {
        Stream<String> first = COLUMNS.stream().map(column -> words.text("column." + column));
        Stream<String> components = answer.index().components().stream()
                .flatMap(component -> Stream.of(
                        component.indicator().name() + " (" + component.unit() + ")",
                        words.text("column.z", component.indicator().name())));
        Stream<String> last = Stream.of("reason", "fictitious").map(column -> words.text("column." + column));
        return Stream.of(first, components, last).flatMap(part -> part).toList();
    }

    private List<Entry> row(Area area) {
        Status status = area.status();
        Dynamics dynamics = area.dynamics();
        Sure sure = area.sureness();
        Before before = area.before();
        List<Entry> row = new ArrayList<>(List.of(
                Entry.text(area.district().code()),
                Entry.text(area.district().name()),
                Entry.number(area.population(), KEPT, 0),
                score(status == null ? null : status.index()),
                Entry.text(status == null ? null : words.of(status.statusClass())),
                Entry.number(status == null ? null : status.rank()),
                Entry.number(status == null ? null : status.of()),
                Entry.number(sure == null ? null : sure.rankFrom()),
                Entry.number(sure == null ? null : sure.rankTo()),
                Entry.text(sure == null ? null : words.text(sure.certain() ? "yes" : "no")),
                Entry.text(sure == null ? null : classes(sure.possible())),
                score(sure == null ? null : sure.border()),
                score(dynamics == null ? null : dynamics.index()),
                Entry.text(dynamics == null ? null : words.of(dynamics.dynamicsClass())),
                Entry.text(before == null ? null : words.of(before.statusClass())),
                Entry.text(before == null ? null : words.text("cause." + before.cause()))));
        for (Component component : area.components()) {
            row.add(Entry.number(component.value(), KEPT, SCORE));
            row.add(score(component.z()));
        }
        row.add(Entry.text(area.unratedReason()));
        row.add(Entry.text(area.fictitious() ? words.text("yes") : null));
        return row;
    }

    private String classes(List<StatusClass> possible) {
        return possible.stream().map((StatusClass one) -> words.of(one)).collect(Collectors.joining(", "));
    }

    private static Entry score(@Nullable Double score) {
        return Entry.number(score == null ? null : BigDecimal.valueOf(score), KEPT, SCORE);
    }
}
