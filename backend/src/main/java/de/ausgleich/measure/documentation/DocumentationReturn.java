package de.ausgleich.measure.documentation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What planning asks for. */
public record DocumentationReturn(
        @NotBlank @Size(max = 2000) String comment) {}
