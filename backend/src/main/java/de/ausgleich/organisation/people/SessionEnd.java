package de.ausgleich.organisation.people;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which session is to end.
 *
 * @param session its identifier; all where left out
 */
public record SessionEnd(@Size(max = 100) @Nullable String session) {}
