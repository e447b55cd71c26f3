package de.ausgleich.goal;

import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know of a target's figure over time.
 *
 * @param name of the indicator or the metric
 * @param unit in which its values are shown
 * @param decimals places shown
 * @param per what the figure is stated by; null where its cases are no part of a whole
 * @param counted what the whole consists of, such as households
 * @param baseline what the target starts from; null where there is nothing
 * @param today the baseline as it is published today; null where it is the same or there is none
 * @param points after and before it, oldest first
 */
record TargetCourse(
        String name,
        String unit,
        int decimals,
        @Nullable BigDecimal per,
        @Nullable String counted,
        @Nullable Moment baseline,
        @Nullable Moment today,
        List<Moment> points) {

    /**
     * A date.
     *
     * @param city the city's figure beside it; null for a metric of the target's own
     * @param publishedAt null for a metric of the target's own
     * @param source of an own reading
     */
    record Moment(
            LocalDate date,
            Figure figure,
            @Nullable Figure city,
            @Nullable Instant publishedAt,
            boolean fictitious,
            @Nullable String source,
            @Nullable String note) {}

    List<Reading> readings() {
        return points.stream()
                .map(point -> new Reading(point.date(), point.figure()))
                .toList();
    }

    Optional<Moment> at(LocalDate date) {
        return points.stream().filter(point -> point.date().equals(date)).findFirst();
    }

    /** Whether it starts from something that the reader may not know. */
    boolean isHidden() {
        return baseline != null && baseline.figure() instanceof Figure.Suppressed;
    }

    /** The value it starts from, if the reader may know it. */
    Optional<BigDecimal> start() {
        return baseline != null && baseline.figure() instanceof Figure.Available open
                ? Optional.of(open.value())
                : Optional.empty();
    }
}
