package de.ausgleich.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A facility as somebody wants it.
 *
 * @param scheme the installation's where left out
 * @param kind as text, so that a wrong one is named together with all other faults
 */
public record FacilityRequest(
        @Nullable String scheme,
        @NotBlank String district,
        @NotBlank @Size(max = 300) String name,

        @NotBlank @Schema(implementation = FacilityKind.class)
        String kind,

        @Size(max = 300) @Nullable String operator,
        @Size(max = 300) @Nullable String address,
        @Min(0) @Max(100_000) @Nullable Integer places,
        @Valid @Nullable FacilityQuality quality,
        @Size(max = 300) @Nullable String origin) {}
