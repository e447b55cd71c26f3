package de.ausgleich.programme;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which area the next version is begun. */
@Schema(name = "NewActionConcept")
public record NewConceptRequest(@NotBlank String area) {}
