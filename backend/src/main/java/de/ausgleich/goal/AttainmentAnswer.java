package de.ausgleich.goal;

import de.ausgleich.monitoring.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal's targets are reached at a date, as the reader may know it. Computed, never stored.
 *
 * @param frozenAt when the baselines were frozen; null until the goal is agreed, then today's figures stand for them
 */
@Schema(name = "GoalAttainment")
public record AttainmentAnswer(
        UUID goal,
        LocalDate date,
        GoalState state,
        @Nullable Instant frozenAt,
        List<OfTarget> targets) {

    /**
     * One target.
     *
     * @param resultLevel what it counts in the results chain; null where a goal's target does not say it
     * @param name of the indicator or the metric
     * @param unit in which its values are shown
     * @param baseline null where there is nothing at its date
     * @param target what is to be reached, and when
     * @param reading the one that counts: the newest after the baseline and not after the date
     * @param attainment per cent of the way, exact
     * @param display the same for people
     * @param sentence all of it in words
     * @param readings from the baseline's date until the date asked for, oldest first
     * @param path the straight line from baseline to target, with the milestones between
     * @param revised the baseline as it is published today, where that is another
     */
    @Schema(name = "TargetAttainment")
    public record OfTarget(
            UUID id,
            TargetKind kind,
            @Nullable ResultLevel resultLevel,
            String name,
            @Nullable String indicator,
            String unit,
            @Nullable Point baseline,
            Aimed target,
            @Nullable Point reading,
            @Nullable BigDecimal attainment,
            @Nullable String display,
            AttainmentState state,
            String sentence,
            List<Point> readings,
            List<Milestone> path,
            @Nullable Point revised,
            boolean fictitious) {}

    /**
     * A figure at a date.
     *
     * @param city the city's beside it
     * @param publishedAt the vintage: when the newest of what goes in was published
     * @param source of an own reading
     */
    @Schema(name = "TargetPoint")
    public record Point(
            LocalDate date,
            Value.Status status,
            @Nullable BigDecimal value,
            @Nullable String display,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal city,
            @Nullable Instant publishedAt,
            @Nullable String source,
            @Nullable String note) {}

    /**
     * What is to be reached.
     *
     * @param value exact; null where the baseline it follows from is not known to the reader
     * @param cases how many that is of the whole of the reading, or of the baseline without one
     * @param whole of which
     * @param counted what the whole consists of
     */
    @Schema(name = "AimedValue")
    public record Aimed(
            LocalDate date,
            @Nullable BigDecimal value,
            @Nullable String display,
            @Nullable BigDecimal cases,
            @Nullable BigDecimal whole,
            @Nullable String counted) {}
}
