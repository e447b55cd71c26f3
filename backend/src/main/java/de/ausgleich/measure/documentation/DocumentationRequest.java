package de.ausgleich.measure.documentation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a period: counts only, never names. A draft may leave everything out; to submit it,
 * activities, people reached and cost are needed.
 *
 * @param output in the measure's own unit
 * @param reached people
 * @param values of the measure's own targets; where left out and nothing has changed, those of the period before
 * @param deviation why it went otherwise than planned
 * @param cost in euros
 * @param unchanged the values were looked at and are those of the period before, which is kept where they are; false
 *     where left out
 * @param submit whether it is submitted at once; false where left out
 */
public record DocumentationRequest(
        @Size(max = 5000) @Nullable String activities,

        @Min(0) @Max(10_000_000) @Nullable Integer output,

        @Min(0) @Max(10_000_000) @Nullable Integer reached,

        @Valid @Nullable @Size(max = 50) List<@NotNull Value> values,
        @Size(max = 5000) @Nullable String wentWell,
        @Size(max = 5000) @Nullable String wentBadly,
        @Size(max = 5000) @Nullable String deviation,

        @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable
        BigDecimal cost,

        @Nullable Boolean unchanged,
        @Nullable Boolean submit) {

    /** What was counted for a target. */
    @Schema(name = "DocumentedValueRequest")
    public record Value(
            @NotNull UUID target,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6)
            BigDecimal numerator,

            @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 6) @Nullable
            BigDecimal denominator) {

        TargetValue value() {
            return new TargetValue(target, numerator, denominator);
        }
    }

    boolean isUnchanged() {
        return Boolean.TRUE.equals(unchanged);
    }

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }
}
