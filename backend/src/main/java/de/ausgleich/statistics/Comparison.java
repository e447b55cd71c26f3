package de.ausgleich.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reference dates of a series are held against each other (docs/methods/early-warnings.md).
 *
 * @param later the date that is looked at
 * @param earlier the newest date that lies at least the span before it; null where the series does not reach back
 * @param brokenAt from which date on figures are not comparable with the earlier ones; null if they are
 * @param steps the later date and those before it, newest first: four, or fewer where the series begins or is broken
 */
public record Comparison(
        LocalDate later,
        @Nullable LocalDate earlier,
        @Nullable LocalDate brokenAt,
        List<LocalDate> steps) {

    /** Deteriorations in a row that make a warning. */
    static final int RUN = 3;

    private static final int YEAR = 12;

    public Comparison {
        steps = List.copyOf(steps);
    }

    /**
     * @param dates of the series; the later one is among them
     * @param months the span, 1 or more; counted in calendar months, so that the ends of months meet
     * @param breaks dates from which on figures are not comparable with earlier ones
     */
    public static Comparison of(
            NavigableSet<LocalDate> dates, LocalDate later, int months, Collection<LocalDate> breaks) {
        var earlier = before(dates, later, months).orElse(null);
        var brokenAt =
                earlier == null ? null : newestBreak(breaks, earlier, later).orElse(null);
        return new Comparison(later, earlier, brokenAt, steps(dates, later, Math.min(months, YEAR), breaks));
    }

    /** Whether there are two dates that may be compared. */
    public boolean isPossible() {
        return earlier != null && brokenAt == null;
    }

    private static List<LocalDate> steps(
            NavigableSet<LocalDate> dates, LocalDate later, int months, Collection<LocalDate> breaks) {
        var steps = new ArrayList<LocalDate>();
        var next = Optional.of(later);
        while (next.isPresent() && steps.size() <= RUN) {
            var last = next.get();
            steps.add(last);
            next = before(dates, last, months)
                    .filter(date -> newestBreak(breaks, date, last).isEmpty());
        }
        return steps;
    }

    private static Optional<LocalDate> before(NavigableSet<LocalDate> dates, LocalDate later, int months) {
        var lastDay = YearMonth.from(later).minusMonths(months).atEndOfMonth();
        return Optional.ofNullable(dates.floor(lastDay));
    }

    private static Optional<LocalDate> newestBreak(Collection<LocalDate> breaks, LocalDate from, LocalDate to) {
        return breaks.stream()
                .filter(date -> date.isAfter(from) && !date.isAfter(to))
                .max(LocalDate::compareTo);
    }
}
