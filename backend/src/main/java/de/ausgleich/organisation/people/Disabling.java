package de.ausgleich.organisation.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is shut out. */
public record Disabling(@NotBlank @Size(max = 500) String reason) {}
