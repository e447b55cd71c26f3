package de.ausgleich.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A target as somebody wants it: on an indicator of the monitoring, or on a metric of its own.
 *
 * @param indicator code of an indicator; its baseline is taken from the monitoring
 * @param direction which way it is to go; left out for NONE, which falls, and HOLD
 * @param amount the level of VALUE, the points of POINTS, the tolerance of HOLD
 * @param numerator of the FRACTION
 * @param denominator of the FRACTION
 * @param resultLevel what it counts in the results chain; a measure's target says it, a goal's may
 */
public record TargetRequest(
        @Nullable String indicator,
        @Valid @Nullable Metric metric,

        @NotBlank @Schema(implementation = TargetKind.class) String kind,

        @Schema(implementation = de.ausgleich.statistics.Direction.class) @Nullable
        String direction,

        @Digits(integer = 12, fraction = 6) @Nullable BigDecimal amount,

        @Min(1) @Max(1_000_000) @Nullable Integer numerator,
        @Min(1) @Max(1_000_000) @Nullable Integer denominator,
        @NotNull LocalDate baselineDate,
        @NotNull LocalDate due,
        @Valid @Nullable @Size(max = 20) List<@NotNull Milestone> milestones,

        @Schema(implementation = ResultLevel.class) @Nullable
        String resultLevel) {

    /**
     * Something that a partner counts itself.
     *
     * @param unit what is counted, such as children
     * @param countedBy code of the body that counts
     * @param facility where it is counted, if at one
     * @param threshold counts of 1 or more below it are shown to the planning and to who counts alone; 3 where left out
     * @param baselineNumerator the count at the baseline's date
     * @param baselineDenominator the whole of a share
     */
    @Schema(name = "TargetMetricRequest")
    public record Metric(
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 100) String unit,

            @NotBlank @Schema(implementation = MetricType.class)
            String type,

            @NotBlank String countedBy,
            @Nullable UUID facility,
            @Min(0) @Max(100) @Nullable Integer threshold,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6)
            BigDecimal baselineNumerator,

            @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 6) @Nullable
            BigDecimal baselineDenominator) {}

    List<Milestone> milestonesOrNone() {
        return milestones == null ? List.of() : milestones;
    }
}
