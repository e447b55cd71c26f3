package de.ausgleich.monitoring;

import de.ausgleich.indicator.Polarity;
import de.ausgleich.statistics.Comparison;
import de.ausgleich.statistics.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator at the dates that are held against each other.
 *
 * @param grounds of the indicator by date
 * @param comparison null where nothing is published up to the date asked for
 */
record Compared(
        Subject subject,
        Areas areas,
        NavigableMap<LocalDate, Ground> grounds,
        @Nullable Comparison comparison) {

    /** Why no change can be told. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "NoComparison")
    enum Gap {
        /** Nothing is published up to the date. */
        NO_FIGURES,
        /** The series does not reach back that far. */
        NO_EARLIER_DATE,
        /** Figures after a break are not comparable with those before it. */
        BROKEN
    }

    /** @param date the newest figures not after it; null for the newest */
    static Compared of(
            Subject subject,
            Areas areas,
            NavigableMap<LocalDate, Ground> grounds,
            @Nullable LocalDate date,
            int months) {
        Map.Entry<LocalDate, Ground> later = date == null ? grounds.lastEntry() : grounds.floorEntry(date);
        return new Compared(
                subject,
                areas,
                grounds,
                later == null
                        ? null
                        : Comparison.of(grounds.navigableKeySet(), later.getKey(), months, subject.breaks()));
    }

    /** Between two dates that are named. */
    static Compared between(
            Subject subject, Areas areas, NavigableMap<LocalDate, Ground> grounds, LocalDate earlier, LocalDate later) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(earlier), YearMonth.from(later));
        return of(subject, areas, grounds, later, Math.max(1, months));
    }

    /** Null where the change can be told. */
    @Nullable
    Gap gap() {
        if (comparison == null) {
            return Gap.NO_FIGURES;
        }
        if (comparison.earlier() == null) {
            return Gap.NO_EARLIER_DATE;
        }
        return comparison.isPossible() ? null : Gap.BROKEN;
    }

    @Nullable
    LocalDate date() {
        return comparison == null ? null : comparison.later();
    }

    @Nullable
    LocalDate earlierDate() {
        return comparison == null ? null : comparison.earlier();
    }

    /** Null for an indicator that has no worse direction. */
    @Nullable
    Direction worse() {
        return switch (subject.definition().polarity()) {
            case HIGHER_IS_WORSE -> Direction.RISING;
            case LOWER_IS_WORSE -> Direction.FALLING;
            case NEUTRAL -> null;
        };
    }

    /** Whether it is between the dates of a warning, of its indicator. */
    boolean isOf(WarningKey key) {
        return subject.code().equals(key.indicator())
                && key.earlierDate().equals(earlierDate())
                && key.date().equals(date());
    }

    boolean isNeutral() {
        return subject.definition().polarity() == Polarity.NEUTRAL;
    }

    Ground ground(LocalDate at) {
        return Objects.requireNonNull(grounds.get(at), () -> subject.code() + " has no figures at " + at);
    }

    /** All that the changes rest on. */
    List<Ground> used() {
        Comparison dates = comparison;
        return dates == null
                ? List.of()
                : Stream.concat(dates.steps().stream(), Stream.ofNullable(dates.earlier()))
                        .distinct()
                        .map(this::ground)
                        .toList();
    }

    /** What an answer depends on beside the grounds, for its entity tag. */
    String text() {
        return subject.text() + " " + comparison;
    }
}
