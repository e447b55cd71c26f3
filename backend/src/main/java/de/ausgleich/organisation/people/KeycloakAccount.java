package de.ausgleich.organisation.people;

import de.ausgleich.access.Role;
import de.ausgleich.shared.privacy.ExportedAs;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account as Keycloak has it.
 *
 * @param id the subject of its tokens
 * @param language in which Keycloak writes to the person; null where nobody has said
 * @param open whether something must be done before the first sign-in, such as setting a password
 * @param roles those of the realm that mean something here, from wherever
 * @param inherited which of them come from a group or another role, and from which
 */
@ExportedAs(SignInAccount.PART)
@Schema(name = "SignInAccount")
record KeycloakAccount(
        String id,
        String userName,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String language,
        boolean enabled,
        boolean open,
        Instant createdAt,
        Set<Role> roles,
        List<InheritedRole> inherited) {

    /** First and last name, else the user name. */
    String calledName() {
        String name = Stream.of(firstName, lastName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
        return name.isEmpty() ? userName : name;
    }
}
