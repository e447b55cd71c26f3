package de.ausgleich.statistics;

import de.ausgleich.statistics.Matching.Candidates;
import de.ausgleich.statistics.ProgrammeEffect.Admission;
import de.ausgleich.statistics.ProgrammeEffect.Pair;
import de.ausgleich.statistics.ProgrammeEffect.Readings;
import de.ausgleich.statistics.ProgrammeEffect.Span;
import de.ausgleich.statistics.ProgrammeEffect.Why;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of districts when the effect of the programme is looked at; see {@link ProgrammeEffect}. */
record EffectFacts(
        Set<String> programme, NavigableMap<LocalDate, Map<String, Double>> index, Readings readings, LocalDate to) {

    /** Why nothing can be said of a district; empty where something can. */
    Optional<Why> fault(Admission admission) {
        if (!to.isAfter(admission.since())) {
            return Optional.of(Why.NOT_YET);
        }
        var rated = index.floorEntry(admission.since());
        if (rated == null || !rated.getValue().containsKey(admission.district())) {
            return Optional.of(Why.NO_INDEX);
        }
        var until = until(admission);
        var before = readings.values().floorKey(admission.since());
        if (before == null || !known(before, admission.district())) {
            return Optional.of(Why.NO_VALUES);
        }
        if (!until.isAfter(before)) {
            return Optional.of(Why.TOO_SHORT);
        }
        if (!known(until, admission.district())) {
            return Optional.of(Why.NO_VALUES);
        }
        return readings.comparable(until).containsKey(before) ? Optional.empty() : Optional.of(Why.BROKEN);
    }

    /** The newest date at which the district still was in the programme, not after the one asked for. */
    private LocalDate until(Admission admission) {
        var last = admission.until();
        return last == null || last.isAfter(to)
                ? to
                : Objects.requireNonNullElse(readings.values().floorKey(last), LocalDate.MIN);
    }

    /** Rated at the same date, with values at both dates, and never in the programme. */
    Candidates candidates(Admission admission) {
        var rated = index.floorEntry(admission.since()).getValue();
        var from = readings.values().floorKey(admission.since());
        var until = until(admission);
        var outside = new HashMap<String, Double>();
        rated.forEach((district, value) -> {
            if (!programme.contains(district) && known(from, district) && known(until, district)) {
                outside.put(district, value);
            }
        });
        return new Candidates(Objects.requireNonNull(rated.get(admission.district())), outside);
    }

    Pair pair(Admission admission, String similar) {
        var rated = index.floorEntry(admission.since());
        var from = readings.values().floorKey(admission.since());
        return new Pair(
                admission,
                similar,
                rated.getKey(),
                Objects.requireNonNull(rated.getValue().get(admission.district())),
                Objects.requireNonNull(rated.getValue().get(similar)),
                span(admission.district(), similar, from, until(admission)),
                before(admission.district(), similar, from));
    }

    private @Nullable Span before(String own, String other, LocalDate from) {
        return readings.comparable(from).headMap(from, false).keySet().stream()
                .filter(date -> known(date, own) && known(date, other))
                .findFirst()
                .map(date -> span(own, other, date, from))
                .orElse(null);
    }

    private Span span(String own, String other, LocalDate from, LocalDate until) {
        return new Span(from, until, readings.change(own, from, until), readings.change(other, from, until));
    }

    private boolean known(LocalDate date, String district) {
        return readings.value(date, district).isPresent();
    }
}
