package de.ausgleich.organisation.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The roles that somebody is to have from now on.
 *
 * @param roles codes of the realm's roles; none takes all away
 */
public record RoleChoice(@NotNull List<String> roles) {}
