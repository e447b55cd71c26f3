package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as somebody wants it; {@link IndicatorDefinition} tells what the parts mean. What may be left out
 * becomes: no variables, one decimal, reliability base 100, no release base, not public.
 *
 * @param kind as text, like polarity and dimension, so that a wrong one is named together with all other faults
 */
public record IndicatorRequest(
        @NotNull @Valid Bilingual name,
        @NotNull @Valid Bilingual description,
        @NotBlank @Schema(implementation = Kind.class) String kind,
        @Size(max = 50) List<@NotBlank String> numerator,
        @Size(max = 50) List<@NotBlank String> denominator,

        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 6)
        @Nullable
        BigDecimal per,

        @Valid @Nullable ChangeOf changeOf,
        @NotNull @Valid Bilingual unit,
        @NotBlank @Schema(implementation = Polarity.class) String polarity,
        @NotBlank @Schema(implementation = Dimension.class) String dimension,
        @Min(0) @Max(6) Integer decimals,
        @Min(0) Integer reliabilityBase,
        @Min(0) @Nullable Integer releaseBase,
        Boolean open) {

    private static final int USUAL_DECIMALS = 1;
    private static final int USUAL_RELIABILITY_BASE = 100;

    public IndicatorRequest {
        numerator = numerator == null ? List.of() : numerator;
        denominator = denominator == null ? List.of() : denominator;
        decimals = decimals == null ? USUAL_DECIMALS : decimals;
        reliabilityBase = reliabilityBase == null ? USUAL_RELIABILITY_BASE : reliabilityBase;
        open = open != null && open;
    }

    /** Only of a checked request. */
    IndicatorDefinition definition(String code, boolean retired, int version) {
        return new IndicatorDefinition(
                code,
                name,
                description,
                Kind.valueOf(kind),
                numerator,
                denominator,
                per,
                changeOf,
                unit,
                Polarity.valueOf(polarity),
                Dimension.valueOf(dimension),
                decimals,
                reliabilityBase,
                releaseBase,
                open,
                retired,
                version);
    }
}
