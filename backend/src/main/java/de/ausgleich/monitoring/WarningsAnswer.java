package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DistrictChange.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands out among the districts' changes.
 *
 * @param date the date asked for; null for the newest of each indicator
 * @param months the span asked for
 * @param open early warnings that nobody has answered
 * @param items what stands out, for the worse and for the better, with few cases too: large changes first
 * @param indicators all that were looked at, with their dates, or why nothing can be told of them
 * @param fictitious whether anything in it was made up for demonstration
 */
public record WarningsAnswer(
        String scheme,
        @Nullable LocalDate date,
        int months,
        int open,
        List<IndicatorChange> items,
        List<ComparedIndicator> indicators,
        boolean fictitious) {

    /**
     * An indicator that was looked at.
     *
     * @param date the later date; null where nothing is published
     * @param earlierDate null where the series does not reach back that far
     * @param gap why no change can be told; null where it can
     * @param gapReason the same as a sentence
     * @param neutral whether it has no worse direction, so that nothing can stand out
     * @param counted districts with a change, over which the spread is taken
     */
    public record ComparedIndicator(
            IndicatorRef indicator,
            @Nullable LocalDate date,
            @Nullable LocalDate earlierDate,
            Compared.@Nullable Gap gap,
            @Nullable String gapReason,
            boolean neutral,
            @Nullable Change cityChange,
            int counted) {}
}
