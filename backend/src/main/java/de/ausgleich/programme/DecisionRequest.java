package de.ausgleich.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody records it.
 *
 * @param effectiveFrom the day of the decision where left out
 * @param evidence the figures it was decided on: one or more for an admission and for new districts, none needed for an exit
 */
public record DecisionRequest(
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @NotBlank @Size(max = 300) String body,
        @NotBlank @Size(max = 100) String paperNumber,
        @Size(max = 1000) @Nullable String paperLink,
        @NotBlank @Size(max = 5000) String reasons,
        @Valid @Nullable List<@NotNull EvidenceRequest> evidence) {

    /** A figure that was decided on. */
    public record EvidenceRequest(
            @NotBlank String indicator, @NotNull LocalDate date) {}

    LocalDate effective() {
        return effectiveFrom == null ? decidedOn : effectiveFrom;
    }

    List<EvidenceRequest> evidenceOrNone() {
        return evidence == null ? List.of() : evidence;
    }
}
