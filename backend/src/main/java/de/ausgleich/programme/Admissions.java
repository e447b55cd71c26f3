package de.ausgleich.programme;

import de.ausgleich.programme.ProgrammeArea.State;
import de.ausgleich.programme.ProgrammeAreaTable.Row;
import de.ausgleich.programme.ProgrammeAreaTable.Stay;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which districts came into the programme when, for the rooms above. */
@Singleton
public class Admissions {

    private final ProgrammeAreaTable areas;
    private final DecisionTable decisions;

    Admissions(ProgrammeAreaTable areas, DecisionTable decisions) {
        this.areas = areas;
        this.decisions = decisions;
    }

    /**
     * A district's time in the programme.
     *
     * @param to the last day; null while there is no end
     */
    public record Admitted(
            Ref area,
            String district,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Of all areas of a scheme, whoever asks, by district and day. */
    @Transactional
    public List<Admitted> in(String scheme) {
        List<Row> rows = areas.everywhere(scheme);
        List<String> codes = rows.stream().map(Row::code).toList();
        Map<String, List<Decision>> decided = decisions.of(codes);
        List<Stay> stays = areas.stays(codes);
        List<Admitted> found = new ArrayList<>();
        for (Row row : rows) {
            List<Time> times = times(decided.getOrDefault(row.code(), List.of()));
            stays.stream().filter(stay -> stay.area().equals(row.code())).forEach(stay -> times.stream()
                    .map(time -> time.common(stay.from(), stay.to()))
                    .filter(Objects::nonNull)
                    .forEach(time -> found.add(
                            new Admitted(new Ref(row.code(), row.name()), stay.district(), time.from(), time.to()))));
        }
        found.sort(Comparator.comparing(Admitted::district).thenComparing(Admitted::from));
        return found;
    }

    /** From admission to exit, the earliest first. */
    private static List<Time> times(List<Decision> decided) {
        List<Time> times = new ArrayList<>();
        LocalDate since = null;
        for (Decision decision : decided) {
            boolean in = decision.kind().state() == State.ADMITTED;
            if (in && since == null) {
                since = decision.effectiveFrom();
            } else if (!in && since != null) {
                times.add(new Time(since, decision.effectiveFrom().minusDays(1)));
                since = null;
            }
        }
        if (since != null) {
            times.add(new Time(since, null));
        }
        return times;
    }

    /** @param to the last day; null without an end */
    private record Time(LocalDate from, @Nullable LocalDate to) {

        /** Null where they have no day in common. */
        @Nullable
        Time common(LocalDate otherFrom, @Nullable LocalDate otherTo) {
            LocalDate first = from.isAfter(otherFrom) ? from : otherFrom;
            LocalDate last = to == null || (otherTo != null && otherTo.isBefore(to)) ? otherTo : to;
            return last != null && last.isBefore(first) ? null : new Time(first, last);
        }
    }
}
