package de.ausgleich.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody acts for a body today.
 *
 * @param function what the person does there, in the body's own words
 * @param districts the body's scope today
 */
public record Membership(
        Organisation organisation, BodyKind kind, @Nullable String function, Set<Place> districts) {}
