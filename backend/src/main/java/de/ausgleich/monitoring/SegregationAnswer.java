package de.ausgleich.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a group is distributed over the districts, to put its figures into context: never a target. The same for every
 * reader, because it is made of what is released for everybody.
 *
 * @param note what these numbers are not for
 * @param points at every date, oldest first
 * @param breaks from which dates on figures are not comparable with earlier ones
 */
@Schema(name = "Segregation")
public record SegregationAnswer(
        IndicatorRef indicator, String scheme, String note, List<Point> points, List<SeriesBreak> breaks) {

    /**
     * A date; its values are from 0 to 1, and null where there is nothing to compute, which the sentence then explains.
     *
     * @param dissimilarity which part of the group would have to live in another district for an even spread
     * @param isolation share of the group in the district of somebody of the group, on average
     * @param share of the group over the same districts: the isolation of an even spread
     * @param districts that are counted in
     * @param leftOut districts without an open figure
     */
    @Schema(name = "SegregationPoint")
    public record Point(
            LocalDate date,
            @Nullable Double dissimilarity,
            @Nullable Double isolation,
            @Nullable Double share,
            int districts,
            int leftOut,
            String sentence,
            boolean fictitious) {}
}
