package de.ausgleich.monitoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.ClassChange;
import de.ausgleich.statistics.DynamicsClass;
import de.ausgleich.statistics.StatusClass;
import de.ausgleich.statistics.Unrated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where need for action is, as a need index proposes it (docs/methods/need-index.md). Counts are of the districts
 * that the reader may see; ranks, means and classes are over all.
 *
 * @param earlierDate that the dynamics are held against; null where not everything is published then, or the series of
 *     an indicator is broken since
 * @param noDynamics why there are no dynamics, as a sentence; null where there is an earlier date
 * @param basis from which figures it was computed
 * @param dates all at which it can be computed, newest first
 * @param rated districts with an index
 * @param unrated districts without one
 * @param matrix how many districts are in each class; dynamics null for those without
 * @param areas by code
 * @param fictitious something that goes into it was made up for demonstration
 */
public record NeedIndexAnswer(
        NeedIndexRef index,
        String scheme,
        LocalDate date,
        @Nullable LocalDate earlierDate,
        @Nullable String noDynamics,
        Basis basis,
        List<LocalDate> dates,
        int rated,
        int unrated,
        List<Field> matrix,
        Trials sureness,
        List<Area> areas,
        List<Ref> sources,
        boolean fictitious) {

    /** From which figures a need index is computed. */
    @Schema(name = "NeedIndexBasis")
    public enum Basis {
        /** As everybody may see them: what is quoted. */
        RELEASED,
        /** As delivered, for the raw audience of every source alone. */
        DELIVERED
    }

    /** A field of the classes' matrix. */
    @Schema(name = "NeedIndexField")
    public record Field(StatusClass status, @Nullable DynamicsClass dynamics, int count) {}

    /**
     * How sureness was tried (docs/methods/sureness.md).
     *
     * @param weightChange by what part each weight was made lighter and heavier
     * @param weightings how many other weights were tried
     * @param runs how often chance was imitated; 0 where it was not
     * @param chance whether chance was imitated
     * @param chanceIndicators codes of the indicators for which it was
     * @param certain districts whose class is the only possible one
     * @param unsure all other rated districts
     */
    @Schema(name = "NeedIndexTrials")
    public record Trials(
            double weightChange,
            int weightings,
            int runs,
            long seed,
            boolean chance,
            List<String> chanceIndicators,
            int certain,
            int unsure) {}

    /**
     * @param population null where it does not matter, or is not known
     * @param unratedReason why it is not rated, as a sentence
     * @param components in the index's order
     * @param before null where it had no class at the earlier date
     * @param sentence all of it in words
     */
    @Schema(name = "NeedIndexArea")
    public record Area(
            Ref district,
            @Nullable BigDecimal population,
            boolean rated,
            @Nullable String unratedReason,
            Unrated.@Nullable Why unratedReasonCode,
            @Nullable Status status,
            @Nullable Dynamics dynamics,
            List<Component> components,
            @Nullable Sure sureness,
            @Nullable Before before,
            String sentence,
            boolean fictitious) {}

    /**
     * @param index in standard deviations over all rated districts; high is worse
     * @param sum of the weighted scores
     * @param rank 1 for the highest index
     * @param of how many districts are rated
     */
    @Schema(name = "NeedIndexStatus")
    public record Status(
            double index,
            double sum,
            int rank,
            int of,
            @JsonProperty("class") StatusClass statusClass) {}

    /** The same of the changes. */
    @Schema(name = "NeedIndexDynamics")
    public record Dynamics(
            double index, double sum, @JsonProperty("class") DynamicsClass dynamicsClass) {}

    /**
     * @param indicator its code
     * @param z standard score, signed so that high is worse; null for districts that are not rated
     * @param contribution weight × z: together the sum
     * @param change since the earlier date, in the indicator's unit (points for shares)
     * @param changeDisplay the change with sign and unit
     * @param changeZ standard score of the change, signed so that high is worse
     * @param reason why there is no value
     */
    @Schema(name = "NeedIndexAreaComponent")
    public record Component(
            String indicator,
            @Nullable BigDecimal value,
            @Nullable String display,
            @Nullable Double z,
            @Nullable Double contribution,
            @Nullable BigDecimal earlierValue,
            @Nullable BigDecimal change,
            @Nullable String changeDisplay,
            @Nullable Double changeZ,
            Value.Status status,
            @Nullable String reason) {}

    /**
     * @param rankFrom the highest need that came out
     * @param rankTo the lowest need that came out
     * @param certain whether the class is the only possible one
     * @param possible every class that came out, by chance in 5 % of the runs or more
     * @param nearBorder whether the index lies near to a limit
     * @param border that limit
     * @param without the class without one indicator
     * @param chance how often each class came out by chance, together 1
     */
    @Schema(name = "NeedIndexSureness")
    public record Sure(
            int rankFrom,
            int rankTo,
            boolean certain,
            List<StatusClass> possible,
            boolean nearBorder,
            @Nullable Double border,
            List<Without> without,
            List<Chance> chance) {}

    /** The class without one indicator. */
    @Schema(name = "NeedIndexWithout")
    public record Without(
            String indicator, @JsonProperty("class") StatusClass statusClass) {}

    /** How often a class came out by chance, 0 to 1. */
    @Schema(name = "NeedIndexChance")
    public record Chance(@JsonProperty("class") StatusClass statusClass, double share) {}

    /**
     * The class at the earlier date.
     *
     * @param version of the definition that was valid when the figures of that date were published
     * @param cause whether the district or the method has changed
     */
    @Schema(name = "NeedIndexBefore")
    public record Before(
            LocalDate date,
            int version,
            @JsonProperty("class") StatusClass statusClass,
            ClassChange cause) {}
}
