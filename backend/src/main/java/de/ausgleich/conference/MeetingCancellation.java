package de.ausgleich.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a meeting does not take place. */
public record MeetingCancellation(@NotBlank @Size(max = 500) String reason) {}
