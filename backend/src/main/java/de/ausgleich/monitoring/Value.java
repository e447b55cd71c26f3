package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one area.
 *
 * @param value exact, in the indicator's unit; null unless available
 * @param display the value rounded half up to the indicator's decimals, with its unit, in the reader's language
 * @param numerator the absolute number behind it
 * @param denominator what it is related to
 * @param rank standard competition ranking (1, 2, 2, 4), 1 for the highest value, over the areas with a value
 *     that the reader may see
 * @param ties areas with this value, this one included
 * @param differenceToCity value − city, in the indicator's unit (percentage points for shares)
 * @param ratioToCity value ÷ city
 * @param z standard score over the areas with a value that the reader may see
 * @param reason why there is no value, as a sentence
 * @param reasonCode the same for programs
 * @param fewCases a denominator is below the indicator's reliability base
 * @param coverage for areas above the districts: on how many of them the figure rests
 * @param share for a change: the share at the date
 * @param base for a change: the share at the base date
 * @param sentence the figure in words, with how it stands to the city and its place
 * @param fictitious something that goes into it was made up for demonstration
 */
public record Value(
        Ref district,
        @Nullable BigDecimal value,
        @Nullable String display,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer rank,
        @Nullable Integer ties,
        @Nullable BigDecimal differenceToCity,
        @Nullable BigDecimal ratioToCity,
        @Nullable Double z,
        Status status,
        @Nullable String reason,
        @Nullable String reasonCode,
        boolean fewCases,
        @Nullable CoverageOfArea coverage,
        @Nullable Share share,
        @Nullable Base base,
        String sentence,
        boolean fictitious) {

    /** Whether there is a value; zero is one. */
    public enum Status {
        AVAILABLE,
        SUPPRESSED,
        MISSING,
        NOT_COMPUTABLE;

        public static Status of(Figure figure) {
            return switch (figure) {
                case Figure.Available available -> AVAILABLE;
                case Figure.Suppressed suppressed -> SUPPRESSED;
                case Figure.Missing missing -> MISSING;
                case Figure.NotComputable notComputable -> NOT_COMPUTABLE;
            };
        }
    }

    /**
     * @param present districts with a number
     * @param expected all districts of the area
     * @param missing codes of those without
     */
    @Schema(name = "Coverage")
    public record CoverageOfArea(int present, int expected, List<String> missing) {}

    /** A share in per cent. */
    @Schema(name = "Share")
    public record Share(BigDecimal value, String display) {}

    /** The share that a change is measured against. */
    @Schema(name = "Base")
    public record Base(
            LocalDate date, BigDecimal value, String display, BigDecimal numerator, BigDecimal denominator) {}
}
