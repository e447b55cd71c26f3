package de.ausgleich.organisation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a membership ends before its time. */
public record MembershipEnd(@Size(max = 500) @Nullable String reason) {}
