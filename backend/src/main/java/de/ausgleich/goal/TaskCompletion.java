package de.ausgleich.goal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param words what came of it */
public record TaskCompletion(@Size(max = 2000) @Nullable String words) {}
