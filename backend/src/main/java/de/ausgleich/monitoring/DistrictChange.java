package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.EarlyWarnings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator changed in a district between two dates.
 *
 * @param borough in which the district lies; null where there is none
 * @param change null where there is no value at one of the dates
 * @param z robust score of the change among those of all districts, above zero for the worse; null where none can be
 *     given, or the indicator has no worse direction
 * @param run steps in a row, up to the later date, in which it changed in one direction, against the city: above zero
 *     for the worse, below zero for the better
 * @param tendency which way it stands out; null where it does not
 * @param signs by what it stands out
 * @param fewCases a denominator at one of the dates is below the reliability base
 * @param warning whether it is an early warning: it stands out for the worse, on enough cases
 * @param programmeArea the programme area that it belongs to today; null for none, or none in sight
 * @param sentence the change in words, and why it stands out
 * @param fictitious something that goes into it was made up for demonstration
 */
public record DistrictChange(
        Ref district,
        @Nullable Ref borough,
        Moment earlier,
        Moment later,
        @Nullable Change change,
        @Nullable Double z,
        int run,
        EarlyWarnings.@Nullable Tendency tendency,
        List<EarlyWarnings.Sign> signs,
        boolean fewCases,
        boolean warning,
        @Nullable Ref programmeArea,
        String sentence,
        boolean fictitious) {

    /**
     * A figure at one of the dates.
     *
     * @param value exact; null unless available
     * @param display rounded, with its unit
     * @param reason why there is no value
     */
    @Schema(name = "FigureAtDate")
    public record Moment(
            LocalDate date,
            @Nullable BigDecimal value,
            @Nullable String display,
            Value.Status status,
            @Nullable String reason) {}

    /**
     * A change, said in three ways: from 20 to 25 % are 5 points, 25 % more, and an index of 125.
     *
     * @param points later − earlier, in the indicator's unit: percentage points for shares
     * @param percent as per cent of the earlier value; null unless that one is above zero
     * @param index the later value as per cent of the earlier one; null likewise
     */
    @Schema(name = "ChangeInThreeWays")
    public record Change(
            BigDecimal points,
            String pointsDisplay,
            @Nullable BigDecimal percent,
            @Nullable String percentDisplay,
            @Nullable BigDecimal index,
            @Nullable String indexDisplay) {}
}
