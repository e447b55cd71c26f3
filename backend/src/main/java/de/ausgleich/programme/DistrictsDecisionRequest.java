package de.ausgleich.programme;

import de.ausgleich.programme.DecisionRequest.EvidenceRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on which districts belong to an area, as somebody records it.
 *
 * @param districts all that belong to it from then on
 * @param effectiveFrom the day of the decision where left out
 * @param evidence the figures of these districts together that it was decided on, one or more
 */
public record DistrictsDecisionRequest(
        @NotEmpty List<@NotBlank String> districts,
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @NotBlank @Size(max = 300) String body,
        @NotBlank @Size(max = 100) String paperNumber,
        @Size(max = 1000) @Nullable String paperLink,
        @NotBlank @Size(max = 5000) String reasons,
        @Valid @Nullable List<@NotNull EvidenceRequest> evidence) {

    /** What it has in common with every decision. */
    DecisionRequest decision() {
        return new DecisionRequest(decidedOn, effectiveFrom, body, paperNumber, paperLink, reasons, evidence);
    }
}
