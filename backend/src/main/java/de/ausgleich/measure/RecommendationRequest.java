package de.ausgleich.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another department says of a measure that was recommended to it. */
public record RecommendationRequest(
        @NotBlank @Schema(implementation = RecommendationReply.class)
        String answer,

        @Size(max = 2000) @Nullable String words) {}
