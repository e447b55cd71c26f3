package de.ausgleich.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
public record GoalReason(@NotBlank @Size(max = 2000) String reason) {}
