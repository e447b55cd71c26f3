package de.ausgleich.statistics;

import de.ausgleich.statistics.Matching.Candidates;
import de.ausgleich.statistics.ProgrammeEffect.Admission;
import de.ausgleich.statistics.ProgrammeEffect.Change;
import de.ausgleich.statistics.ProgrammeEffect.Pair;
import de.ausgleich.statistics.ProgrammeEffect.Span;
import de.ausgleich.statistics.ProgrammeEffect.Why;
import java.math.BigDecimal;
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
        Set<String> programme,
        NavigableMap<LocalDate, Map<String, Double>> index,
        NavigableMap<LocalDate, Map<String, BigDecimal>> values,
        LocalDate to) {

    /** Why nothing can be said of a district; empty where something can. */
    Optional<Why> fault(Admission admission) {
        if (!to.isAfter(admission.since())) {
            return Optional.of(Why.NOT_YET);
        }
        var rated = index.floorEntry(admission.since());
        if (rated == null || !rated.getValue().containsKey(admission.district())) {
            return Optional.of(Why.NO_INDEX);
        }
        var from = values.floorEntry(admission.since());
        return from == null || !known(from.getKey(), admission.district()) || !known(to, admission.district())
                ? Optional.of(Why.NO_VALUES)
                : Optional.empty();
    }

    /** Rated at the same date, with values at both dates, and never in the programme. */
    Candidates candidates(Admission admission) {
        var rated = index.floorEntry(admission.since()).getValue();
        var from = values.floorKey(admission.since());
        var outside = new HashMap<String, Double>();
        rated.forEach((district, value) -> {
            if (!programme.contains(district) && known(from, district) && known(to, district)) {
                outside.put(district, value);
            }
        });
        return new Candidates(Objects.requireNonNull(rated.get(admission.district())), outside);
    }

    Pair pair(Admission admission, String similar) {
        var rated = index.floorEntry(admission.since());
        var from = values.floorKey(admission.since());
        return new Pair(
                admission,
                similar,
                rated.getKey(),
                Objects.requireNonNull(rated.getValue().get(admission.district())),
                Objects.requireNonNull(rated.getValue().get(similar)),
                span(admission.district(), similar, from, to),
                before(admission.district(), similar, from));
    }

    private @Nullable Span before(String own, String other, LocalDate from) {
        return values.headMap(from, false).keySet().stream()
                .filter(date -> known(date, own) && known(date, other))
                .findFirst()
                .map(date -> span(own, other, date, from))
                .orElse(null);
    }

    private Span span(String own, String other, LocalDate from, LocalDate until) {
        return new Span(from, until, change(own, from, until), change(other, from, until));
    }

    private Change change(String district, LocalDate from, LocalDate until) {
        return new Change(value(from, district), value(until, district));
    }

    private BigDecimal value(LocalDate date, String district) {
        return Objects.requireNonNull(values.getOrDefault(date, Map.of()).get(district));
    }

    private boolean known(LocalDate date, String district) {
        return values.getOrDefault(date, Map.of()).containsKey(district);
    }
}
