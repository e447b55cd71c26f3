package de.ausgleich.measure;

import de.ausgleich.goal.GoalState;
import de.ausgleich.shared.api.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measure or a project (Maßnahme, Projekt), as the reader may see it.
 *
 * @param summary what is done, in words for everybody
 * @param managed false for one that is recommended to another department
 * @param responsible the department that is responsible in the city
 * @param areas programme areas that hold one of its districts today
 * @param from planned
 * @param objective what the measure itself is to reach
 * @param money null for who may not see it
 * @param internalNote null for others than the planning and the organisation
 * @param reason why it was completed, cancelled or taken up again
 * @param frozenAt when it started and its baselines were frozen
 * @param start what is still missing before it may start; nothing, and never ready, for who may not see its money
 * @param gate whether what it needs is decided; null for who may not see its money
 * @param overlaps others for one of the same target groups in one of the same districts at the same time
 * @param may what the reader may do with it now
 */
@Schema(name = "Measure")
public record MeasureAnswer(
        UUID id,
        MeasureKind kind,
        String title,
        @Nullable String summary,
        Ref organisation,
        boolean managed,
        @Nullable String recommendedTo,
        @Nullable Recommendation recommendation,
        List<PartnerAnswer> partners,
        @Nullable Ref responsible,
        String scheme,
        List<Ref> districts,
        List<Ref> areas,
        Set<TargetGroup> targetGroups,
        @Nullable String targetGroupWords,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String objective,
        @Nullable String outputUnit,
        @Nullable Integer expectedOutput,
        @Nullable Integer expectedReach,
        @Nullable Money money,
        Rhythm rhythm,
        List<GoalServed> goals,
        @Nullable String internalNote,
        MeasureState state,
        @Nullable String reason,
        @Nullable Instant frozenAt,
        Readiness start,
        @Nullable Gate gate,
        List<Overlapping> overlaps,
        Set<Finding> findings,
        boolean mine,
        Set<MeasureAct> may,
        Instant createdAt,
        Instant changedAt,
        int version) {

    /** What the other department said. */
    @Schema(name = "MeasureRecommendation")
    public record Recommendation(
            RecommendationReply answer, @Nullable String words) {}

    /** Who takes part. @param organisation null for somebody who is no body of the programme */
    @Schema(name = "MeasurePartner")
    public record PartnerAnswer(@Nullable Ref organisation, String name) {}

    /**
     * What it costs, in euros, and what it needs.
     *
     * @param cost planned in all
     * @param extraStaff full-time equivalents
     */
    @Schema(name = "MeasureMoney")
    public record Money(
            @Nullable BigDecimal cost, List<Source> sources, BigDecimal extraMoney, BigDecimal extraStaff) {}

    /** A goal that it serves. @param hypothesis how it is supposed to have an effect on the goal */
    @Schema(name = "MeasureGoal")
    public record GoalServed(
            UUID id,
            String title,
            Ref area,
            GoalState state,
            @Nullable String hypothesis) {}

    /** Whether it may start. */
    @Schema(name = "MeasureReadiness")
    public record Readiness(boolean ready, List<Missing> missing) {}

    /**
     * What is missing.
     *
     * @param rule a stable name
     * @param message the same for people
     */
    @Schema(name = "MeasureMissing")
    public record Missing(StartRule rule, String message) {}

    /** Another one like it. */
    @Schema(name = "MeasureOverlap")
    public record Overlapping(
            UUID id, String title, Ref organisation, List<Ref> districts, Set<TargetGroup> targetGroups) {}
}
