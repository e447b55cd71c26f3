package de.ausgleich.goal;

import de.ausgleich.monitoring.Value;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was set; how far it is reached is asked for with a date.
 *
 * @param indicator code of an indicator of the monitoring; null for a metric of its own
 * @param direction null for HOLD
 * @param amount the level of VALUE, the points of POINTS, the tolerance of HOLD; of VALUE and POINTS null where the reader
 *     does not see the baseline, which could be worked out from it
 * @param numerator of the FRACTION
 * @param denominator of the FRACTION
 * @param milestones none where the reader does not see the baseline
 * @param resultLevel what it counts in the results chain; null where a goal's target does not say it
 * @param counts whether the reader may enter readings
 */
@Schema(name = "GoalTarget")
public record TargetAnswer(
        UUID id,
        @Nullable String indicator,
        @Nullable Metric metric,
        TargetKind kind,
        @Nullable Direction direction,
        @Nullable BigDecimal amount,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        LocalDate baselineDate,
        LocalDate due,
        List<Milestone> milestones,
        @Nullable ResultLevel resultLevel,
        boolean counts) {

    /**
     * Something that a partner counts itself.
     *
     * @param status of the baseline: small counts are shown to the planning and to who counts alone
     */
    @Schema(name = "TargetMetric")
    public record Metric(
            String name,
            String unit,
            MetricType type,
            Ref countedBy,
            @Nullable UUID facility,
            int threshold,
            Value.Status status,
            @Nullable BigDecimal baselineNumerator,
            @Nullable BigDecimal baselineDenominator) {}
}
