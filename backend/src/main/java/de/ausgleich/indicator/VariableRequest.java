package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A variable as somebody wants it; {@link VariableDefinition} tells what the parts mean. What may be left out
 * becomes: whole counts, threshold 3, part of nothing, no headers, the usual jump, no breaks.
 *
 * @param measure as text, so that a wrong one is named together with all other faults
 */
public record VariableRequest(
        @NotNull @Valid Bilingual name,
        @NotNull @Valid Bilingual unit,
        @NotBlank String source,
        @NotBlank @Schema(implementation = Measure.class) String measure,
        Boolean wholeCounts,
        @Min(0) @Max(1000) Integer confidentialityThreshold,
        @Size(max = 20) List<@NotBlank String> partOf,

        @Size(max = 100) List<@NotBlank @Size(max = 300) String> headers,

        @Valid Jump jump,
        @Size(max = 50) List<@NotNull @Valid Break> breaks) {

    private static final int USUAL_THRESHOLD = 3;

    public VariableRequest {
        wholeCounts = wholeCounts == null || wholeCounts;
        confidentialityThreshold = confidentialityThreshold == null ? USUAL_THRESHOLD : confidentialityThreshold;
        partOf = partOf == null ? List.of() : partOf;
        headers = headers == null ? List.of() : headers;
        jump = jump == null ? Jump.USUAL : jump;
        breaks = breaks == null ? List.of() : breaks;
    }

    /** Only of a checked request. */
    VariableDefinition definition(String code, boolean retired, int version) {
        return new VariableDefinition(
                code,
                name,
                unit,
                source,
                Measure.valueOf(measure),
                wholeCounts,
                confidentialityThreshold,
                partOf,
                headers,
                jump,
                breaks,
                retired,
                version);
    }
}
