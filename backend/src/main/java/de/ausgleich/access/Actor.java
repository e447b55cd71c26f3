package de.ausgleich.access;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param subject the account's identifier in the realm; for a service account the client's
 * @param name shown to the person alone, never written to trail or logs
 * @param roles all roles of the account
 * @param organisation the body for which the person acts, if any
 */
public record Actor(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable Organisation organisation) {

    /** The installation itself, when it loads its demonstration. */
    public static final Actor SYSTEM =
            new Actor("system", "Ausgleich", Set.of(Role.STATISTICS_OFFICE), new Organisation("system", "Ausgleich"));

    public Set<String> rights() {
        return roles.stream().flatMap(role -> role.rights().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The roles by which the actor has a right, as the trail names them. */
    public String roleFor(String right) {
        return roles.stream()
                .filter(role -> role.rights().contains(right))
                .sorted(Comparator.naturalOrder())
                .map(Role::code)
                .collect(Collectors.joining(" "));
    }
}
