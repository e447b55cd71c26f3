package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How districts of the programme changed since their admission, against similar ones outside it
 * (docs/methods/effect.md). It tells a difference, not its cause.
 *
 * @param pairs by code of the district of the programme
 * @param unpaired by code
 * @param since over all pairs, from before the admission to the date asked for; null without a pair
 * @param before over the pairs that have earlier values, up to the admission; null without one
 * @param series the pairs' unweighted means at the comparable dates at which all have a value, as long as none has left
 */
public record ProgrammeEffect(
        List<Pair> pairs,
        List<Unpaired> unpaired,
        @Nullable Estimate since,
        @Nullable Estimate before,
        List<Point> series) {

    /**
     * A district of the programme and the day from which it belongs to it.
     *
     * @param until the last day; null while there is no end
     */
    public record Admission(
            String district, LocalDate since, @Nullable LocalDate until) {}

    /**
     * What is known of the indicator.
     *
     * @param values by date and district
     * @param fewCases districts whose value rests on few cases, by date
     * @param breaks dates from which on values are not comparable with earlier ones
     */
    public record Readings(
            NavigableMap<LocalDate, Map<String, BigDecimal>> values,
            Map<LocalDate, Set<String>> fewCases,
            NavigableSet<LocalDate> breaks) {

        /** Up to a date, and back to the last break. */
        NavigableMap<LocalDate, Map<String, BigDecimal>> comparable(LocalDate until) {
            var last = breaks.floor(until);
            var upTo = values.headMap(until, true);
            return last == null ? upTo : upTo.tailMap(last, true);
        }

        Optional<BigDecimal> value(LocalDate date, String district) {
            return Optional.ofNullable(values.getOrDefault(date, Map.of()).get(district));
        }

        Change change(String district, LocalDate from, LocalDate to) {
            return new Change(
                    value(from, district).orElseThrow(),
                    value(to, district).orElseThrow(),
                    isFew(from, district) || isFew(to, district));
        }

        private boolean isFew(LocalDate date, String district) {
            return fewCases.getOrDefault(date, Set.of()).contains(district);
        }
    }

    /**
     * Two districts held against each other.
     *
     * @param indexDate at which they are similar: the newest of the index not after the admission
     * @param since from the newest date of the indicator not after the admission to the date asked for, or to the newest one
     *     at which the district still was in the programme
     * @param before from the earliest comparable date at which both have a value to that one; null where there is none
     */
    public record Pair(
            Admission admission,
            String similar,
            LocalDate indexDate,
            double index,
            double similarIndex,
            Span since,
            @Nullable Span before) {}

    /** What both changed between two dates. */
    public record Span(LocalDate from, LocalDate to, Change own, Change other) {

        /** By how much the district of the programme changed more, in the indicator's unit. */
        public BigDecimal difference() {
            return own.by().subtract(other.by());
        }

        boolean fewCases() {
            return own.fewCases() || other.fewCases();
        }
    }

    /**
     * A value then and now, in the indicator's unit.
     *
     * @param fewCases whether one of them rests on few cases
     */
    public record Change(BigDecimal then, BigDecimal now, boolean fewCases) {

        public BigDecimal by() {
            return now.subtract(then);
        }
    }

    /** A district of the programme for which nothing can be said. */
    public record Unpaired(Admission admission, Why why) {}

    /** Why nothing can be said. */
    public enum Why {
        /** The date asked for is not after the admission. */
        NOT_YET,
        /** The index does not rate it before its admission. */
        NO_INDEX,
        /** It left before there were new figures. */
        TOO_SHORT,
        /** The indicator has no value before its admission, or none at the date asked for. */
        NO_VALUES,
        /** Figures since the admission are not comparable with those before it. */
        BROKEN,
        /** All similar districts are taken. */
        NO_SIMILAR
    }

    /**
     * The difference of the differences.
     *
     * @param own mean change of the programme's districts
     * @param other mean change of the similar ones
     * @param fewCases in how many pairs a value rests on few cases
     */
    public record Estimate(BigDecimal own, BigDecimal other, PairedDifference difference, int fewCases) {

        private static @Nullable Estimate of(List<Span> spans, double level) {
            return spans.isEmpty()
                    ? null
                    : new Estimate(
                            mean(spans, span -> span.own().by()),
                            mean(spans, span -> span.other().by()),
                            PairedDifference.of(
                                    spans.stream().map(Span::difference).toList(), level),
                            (int) spans.stream().filter(Span::fewCases).count());
        }
    }

    /** Means of both sides at a date. */
    public record Point(LocalDate date, BigDecimal own, BigDecimal other) {}

    /**
     * @param programme all that are, or were, in the programme: none of them stands for a similar one
     * @param index by date and district
     * @param to the date up to which is looked
     * @param level of the interval
     */
    public static ProgrammeEffect of(
            Collection<Admission> admissions,
            Set<String> programme,
            NavigableMap<LocalDate, Map<String, Double>> index,
            Readings readings,
            LocalDate to,
            double level) {
        var facts = new EffectFacts(programme, index, readings, to);
        var unpaired = new ArrayList<Unpaired>();
        var ready = new TreeMap<String, Admission>();
        for (var admission : admissions) {
            facts.fault(admission)
                    .ifPresentOrElse(
                            why -> unpaired.add(new Unpaired(admission, why)),
                            () -> ready.put(admission.district(), admission));
        }
        var found = Matching.nearest(
                ready.values().stream().collect(Collectors.toMap(Admission::district, facts::candidates)));
        var pairs = new ArrayList<Pair>();
        ready.forEach((district, admission) -> {
            var match = found.get(district);
            if (match == null) {
                unpaired.add(new Unpaired(admission, Why.NO_SIMILAR));
            } else {
                pairs.add(facts.pair(admission, match.similar()));
            }
        });
        unpaired.sort(Comparator.comparing(one -> one.admission().district()));
        return new ProgrammeEffect(
                List.copyOf(pairs),
                List.copyOf(unpaired),
                Estimate.of(pairs.stream().map(Pair::since).toList(), level),
                Estimate.of(
                        pairs.stream()
                                .flatMap(pair -> Stream.ofNullable(pair.before()))
                                .toList(),
                        level),
                series(pairs, readings));
    }

    private static List<Point> series(List<Pair> pairs, Readings readings) {
        return pairs.stream()
                .map(pair -> pair.since().to())
                .min(Comparator.naturalOrder())
                .map(end -> series(pairs, readings.comparable(end)))
                .orElse(List.of());
    }

    private static List<Point> series(List<Pair> pairs, NavigableMap<LocalDate, Map<String, BigDecimal>> values) {
        return values.entrySet().stream()
                .filter(at -> pairs.stream()
                        .allMatch(pair ->
                                at.getValue().containsKey(pair.admission().district())
                                        && at.getValue().containsKey(pair.similar())))
                .map(at -> new Point(
                        at.getKey(),
                        mean(
                                pairs,
                                pair -> value(at.getValue(), pair.admission().district())),
                        mean(pairs, pair -> value(at.getValue(), pair.similar()))))
                .toList();
    }

    private static BigDecimal value(Map<String, BigDecimal> values, String district) {
        return Objects.requireNonNull(values.get(district));
    }

    private static <T> BigDecimal mean(List<T> things, Function<T, BigDecimal> value) {
        return things.stream()
                .map(value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(things.size()), MathContext.DECIMAL64);
    }
}
