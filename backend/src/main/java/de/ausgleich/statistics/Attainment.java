package de.ausgleich.statistics;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is reached at a date (Zielerreichung, docs/methods/attainment.md).
 *
 * @param reading the one that counts; null where there is none after the baseline
 * @param percent of the way from baseline to target, exact to 34 digits: below 0 where it is worse than the baseline,
 *     above 100 past the target; null without an open reading, for HOLD, and where the target is the baseline or
 *     behind it
 */
public record Attainment(
        @Nullable Reading reading, @Nullable BigDecimal percent, State state) {

    /** Where a target stands. */
    public enum State {
        /** The newest reading is at least as good as the target. */
        ACHIEVED,
        /** Not there yet, at least as good as the straight line at the reading's date. */
        ON_TRACK,
        /** Short of the straight line. */
        BEHIND,
        /** Worse than the baseline. */
        WORSENED,
        /** Within the tolerance around the baseline. */
        HELD,
        /** Outside the tolerance. */
        LEFT,
        /** The due date has passed and no reading of it, or later, has come yet. */
        AWAITING_DATA,
        /** Short of the target at the due date or later. */
        MISSED,
        /** Nothing was read since the baseline. */
        NO_DATA,
        /** The reading that counts is confidential, and so is what would follow from it. */
        SUPPRESSED
    }

    /**
     * The reading that counts is the newest after the baseline and not after the date.
     *
     * @param readings in any order, one for each date
     * @param date the day for which one asks
     */
    public static Attainment of(Target target, Collection<Reading> readings, LocalDate date) {
        var counting = readings.stream()
                .filter(reading -> reading.date().isAfter(target.baselineDate()))
                .filter(reading -> !reading.date().isAfter(date))
                .filter(reading -> isReading(reading.figure()))
                .max(comparing(Reading::date));
        if (counting.isEmpty()) {
            return new Attainment(null, null, date.isAfter(target.due()) ? State.AWAITING_DATA : State.NO_DATA);
        }
        var reading = counting.get();
        return switch (reading.figure()) {
            case Figure.Available open ->
                new Attainment(
                        reading, percent(target, open.value()), state(target, reading.date(), open.value(), date));
            case Figure.Unavailable hidden -> new Attainment(reading, null, State.SUPPRESSED);
        };
    }

    private static boolean isReading(Figure figure) {
        return switch (figure) {
            case Figure.Available available -> true;
            case Figure.Suppressed suppressed -> true;
            case Figure.Missing missing -> false;
            case Figure.NotComputable none -> false;
        };
    }

    /** (baseline − actual) / (baseline − target) × 100. */
    private static @Nullable BigDecimal percent(Target target, BigDecimal actual) {
        var way = target.scaledBaseline().subtract(target.scaledValue());
        if (target.aim() instanceof Aim.Hold || way.signum() == 0 || target.isBehind()) {
            return null;
        }
        var gone = target.baseline().subtract(actual).multiply(target.scale());
        return Quotient.percent(gone, way);
    }

    private static State state(Target target, LocalDate read, BigDecimal actual, LocalDate date) {
        var open = date.isAfter(target.due()) && read.isBefore(target.due());
        if (target.aim() instanceof Aim.Hold) {
            return open ? State.AWAITING_DATA : target.holds(actual) ? State.HELD : State.LEFT;
        }
        if (better(target, actual.multiply(target.scale()), target.scaledValue())) {
            return State.ACHIEVED;
        }
        if (open) {
            return State.AWAITING_DATA;
        }
        if (!read.isBefore(target.due())) {
            return State.MISSED;
        }
        if (!better(target, actual, target.baseline())) {
            return State.WORSENED;
        }
        return isOnTheLine(target, read, actual) ? State.ON_TRACK : State.BEHIND;
    }

    /** Whether the way gone is at least the part of the way that the days gone are of all days; exact, by products. */
    private static boolean isOnTheLine(Target target, LocalDate read, BigDecimal actual) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(target.baselineDate(), read));
        var allDays = BigDecimal.valueOf(ChronoUnit.DAYS.between(target.baselineDate(), target.due()));
        var gone = actual.subtract(target.baseline()).multiply(target.scale()).multiply(allDays);
        var expected = target.scaledValue().subtract(target.scaledBaseline()).multiply(days);
        return better(target, gone, expected);
    }

    /** At least as good. */
    private static boolean better(Target target, BigDecimal one, BigDecimal other) {
        return one.compareTo(other) * target.direction().sign() >= 0;
    }
}
