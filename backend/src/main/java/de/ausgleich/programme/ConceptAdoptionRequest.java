package de.ausgleich.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a draft was decided. */
@Schema(name = "ActionConceptAdoptionRequest")
public record ConceptAdoptionRequest(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 300) String body,
        @NotBlank @Size(max = 100) String paperNumber,
        @Size(max = 1000) @Nullable String paperLink) {}
