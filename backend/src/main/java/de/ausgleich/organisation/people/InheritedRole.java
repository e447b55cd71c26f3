package de.ausgleich.organisation.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role that an account does not have itself, so that it is taken away in Keycloak alone.
 *
 * @param role code of the role
 * @param name of the group, with those above it, or of the other role
 */
@Schema(name = "InheritedRole")
public record InheritedRole(String role, Through through, String name) {

    /** What brings it. */
    @Schema(name = "InheritedThrough")
    public enum Through {
        GROUP,
        /** Another role of the realm that contains it. */
        ROLE
    }
}
