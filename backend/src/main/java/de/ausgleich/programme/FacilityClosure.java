package de.ausgleich.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a facility closes. */
public record FacilityClosure(@NotBlank @Size(max = 2000) String reason) {}
