package de.ausgleich.monitoring;

import de.ausgleich.indicator.DefinitionChange;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known in figures of one area at a date.
 *
 * @param date the one asked for, else the newest at which anything is published
 * @param borough in which a district lies; null where there is none
 * @param indicators those in use, by code
 * @param neighbours areas of the same level that share a border with it; none where no boundaries are known
 * @param similar the areas of the same level that are most like it, nearest first; none for whoever sees only some
 */
public record ProfileAnswer(
        String scheme,
        LocalDate date,
        Ref district,
        Level level,
        @Nullable Ref borough,
        Ref city,
        List<OfIndicator> indicators,
        List<Ref> neighbours,
        List<Similar> similar) {

    /**
     * One indicator in the area.
     *
     * @param date the newest at or before the date asked for; null if there is none
     * @param ranked areas over which is ranked: all of the level with a value that is released to the reader
     * @param strip where the area stands among all of its level
     * @param series at every date, oldest first
     * @param breaks from which dates on its figures are not comparable with earlier ones
     * @param definitionChanges since when it is computed in another way; all figures here are by the valid definition
     */
    public record OfIndicator(
            IndicatorRef indicator,
            @Nullable LocalDate date,
            Value value,
            Value city,
            int ranked,
            Strip strip,
            List<SeriesPoint> series,
            List<SeriesBreak> breaks,
            List<DefinitionChange> definitionChanges) {}

    /**
     * The values of all areas of the level, as far as the reader may see them.
     *
     * @param positions from the lowest up
     */
    public record Strip(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal median,
            List<StripPosition> positions) {}

    /** One area's place on the strip. */
    public record StripPosition(String code, BigDecimal value) {}

    /** The area's and the city's value at a date. */
    public record SeriesPoint(
            LocalDate date,
            @Nullable BigDecimal value,
            Value.Status status,
            @Nullable BigDecimal city) {}

    /**
     * An area that is like this one.
     *
     * @param distance Euclidean distance of the standard scores; 0 for the same scores
     */
    public record Similar(String code, String name, double distance) {}
}
