package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A need index as somebody wants it; {@link NeedIndexDefinition} tells what the parts mean. What may be left out
 * becomes: at least 300 inhabitants where a variable counts them, 24 months, limits −1, 1, 1.5 and −1, 1, margin 0.1,
 * enter from 1.5, leave below 1.
 *
 * @param dimension as text, so that a wrong one is named together with all other faults
 */
public record NeedIndexRequest(
        @NotNull @Valid Bilingual name,
        @NotNull @Valid Bilingual description,
        @NotBlank @Schema(implementation = Dimension.class) String dimension,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid NeedIndexComponent> components,
        @Nullable String populationVariable,
        @Min(0) @Max(1_000_000) @Nullable Integer minimumPopulation,
        @Min(1) @Max(240) Integer dynamicsMonths,

        List<@NotNull @DecimalMin("-10") @DecimalMax("10") @Digits(integer = 2, fraction = 6) BigDecimal> statusLimits,

        List<@NotNull @DecimalMin("-10") @DecimalMax("10") @Digits(integer = 2, fraction = 6) BigDecimal>
                dynamicsLimits,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal borderMargin,

        @DecimalMin("-10") @DecimalMax("10") @Digits(integer = 2, fraction = 6)
        BigDecimal enterFrom,

        @DecimalMin("-10") @DecimalMax("10") @Digits(integer = 2, fraction = 6)
        BigDecimal leaveBelow) {

    private static final int USUAL_POPULATION = 300;
    private static final int USUAL_MONTHS = 24;
    private static final BigDecimal LOW = new BigDecimal("1");
    private static final BigDecimal VERY_LOW = new BigDecimal("1.5");

    public NeedIndexRequest {
        components = components == null ? List.of() : components;
        populationVariable = populationVariable == null || populationVariable.isBlank() ? null : populationVariable;
        dynamicsMonths = dynamicsMonths == null ? USUAL_MONTHS : dynamicsMonths;
        statusLimits = statusLimits == null ? List.of(LOW.negate(), LOW, VERY_LOW) : statusLimits;
        dynamicsLimits = dynamicsLimits == null ? List.of(LOW.negate(), LOW) : dynamicsLimits;
        borderMargin = borderMargin == null ? new BigDecimal("0.1") : borderMargin;
        enterFrom = enterFrom == null ? VERY_LOW : enterFrom;
        leaveBelow = leaveBelow == null ? LOW : leaveBelow;
    }

    int minimum() {
        if (minimumPopulation != null) {
            return minimumPopulation;
        }
        return populationVariable == null ? 0 : USUAL_POPULATION;
    }

    /** Only of a checked request. */
    NeedIndexDefinition definition(String code, boolean retired, int version) {
        return new NeedIndexDefinition(
                code,
                name,
                description,
                Dimension.valueOf(dimension),
                components,
                populationVariable,
                minimum(),
                dynamicsMonths,
                statusLimits,
                dynamicsLimits,
                borderMargin,
                enterFrom,
                leaveBelow,
                retired,
                version);
    }
}
