package de.ausgleich.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target that somebody thinks of, for an area. */
@Schema(name = "TargetPreviewRequest")
public record TargetPreview(
        @NotBlank String area, @Valid @NotNull TargetRequest target) {}
