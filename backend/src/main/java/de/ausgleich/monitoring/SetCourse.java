package de.ausgleich.monitoring;

import de.ausgleich.statistics.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a set of districts over time, for rooms that calculate with it.
 *
 * @param per what the figure is stated by: 100 for per cent; null where its cases are no part of a whole
 * @param counted what is counted below the line, such as households; null where there is nothing below
 * @param points at every date, oldest first
 */
public record SetCourse(
        IndicatorRef indicator,
        @Nullable BigDecimal per,
        @Nullable String counted,
        List<Point> points) {

    /**
     * A date.
     *
     * @param figure suppressed where the reader may not see all districts
     * @param publishedAt when the newest of what goes in was published
     */
    public record Point(LocalDate date, Figure figure, Figure city, Instant publishedAt, boolean fictitious) {}
}
