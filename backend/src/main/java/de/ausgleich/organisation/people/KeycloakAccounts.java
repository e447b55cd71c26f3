package de.ausgleich.organisation.people;

import static de.ausgleich.organisation.people.Asking.keycloak;
import static de.ausgleich.organisation.people.Asking.keycloakFor;
import static de.ausgleich.organisation.people.Asking.keycloakTo;

import de.ausgleich.access.Role;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm's accounts of people. Every method throws a {@link Problem} 503 when Keycloak does not answer. */
@Singleton
class KeycloakAccounts {

    private static final int AT_ONCE = 500;
    private static final String LANGUAGE = "locale";

    private final KeycloakConnection connection;

    KeycloakAccounts(KeycloakConnection connection) {
        this.connection = connection;
    }

    /** All of them, with the roles that they have directly: a request per role and per 500 accounts. */
    List<KeycloakAccount> all() {
        return keycloak(() -> {
            Map<String, Set<Role>> roles = new HashMap<>();
            peoplesRoles().forEach(role -> members(role)
                    .forEach(user -> roles.computeIfAbsent(user.getId(), none -> EnumSet.noneOf(Role.class))
                            .add(role)));
            return every((first, most) -> connection.quick().users().search(null, first, most, false)).stream()
                    .map(user -> account(user, roles.getOrDefault(user.getId(), Set.of())))
                    .toList();
        });
    }

    /** One, with the roles of its groups as well; a service account is nobody. */
    Optional<KeycloakAccount> find(String id) {
        return keycloakFor(() -> user(id).toRepresentation())
                .filter(user -> user.getServiceAccountClientId() == null)
                .map(user -> keycloak(() -> account(user, roles(realmRoles(id).listEffective()))));
    }

    /** The identifiers of the accounts that have a role directly. */
    Set<String> having(Role role) {
        return keycloak(
                () -> members(role).stream().map(UserRepresentation::getId).collect(Collectors.toSet()));
    }

    /**
     * @return the new account's identifier
     * @throws Problem 409 when the address belongs to an account already
     */
    String create(NewUser wanted) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(wanted.address());
        user.setEmail(wanted.address());
        user.setFirstName(wanted.firstName().strip());
        user.setLastName(wanted.lastName().strip());
        user.setEnabled(true);
        user.setAttributes(Map.of(LANGUAGE, List.of(wanted.language())));
        user.setRequiredActions(List.of(Invitation.ACTION));
        return keycloak(() -> {
            try (Response answer = connection.quick().users().create(user)) {
                return switch (answer.getStatus()) {
                    case 201 -> lastPart(answer);
                    case 409 -> throw Problem.rule("account-exists", wanted.address());
                    default -> throw new jakarta.ws.rs.WebApplicationException(answer.getStatus());
                };
            }
        });
    }

    void remove(String id) {
        keycloakTo(() -> user(id).remove());
    }

    /** @throws Problem 409 for a role that comes from a group and cannot be taken from the account itself */
    void setRoles(String id, Set<Role> wanted) {
        keycloakTo(() -> {
            List<RoleRepresentation> direct = realmRoles(id).listAll();
            Set<Role> effective = roles(realmRoles(id).listEffective());
            if (effective.stream()
                    .anyMatch(role -> !wanted.contains(role) && !roles(direct).contains(role))) {
                throw Problem.rule("role-from-group");
            }
            List<RoleRepresentation> gone = direct.stream()
                    .filter(role -> Role.of(role.getName())
                            .filter(known -> !wanted.contains(known))
                            .isPresent())
                    .toList();
            List<RoleRepresentation> added = realmRoles(id).listAvailable().stream()
                    .filter(role ->
                            Role.of(role.getName()).filter(wanted::contains).isPresent())
                    .toList();
            if (!added.isEmpty()) {
                realmRoles(id).add(added);
            }
            if (!gone.isEmpty()) {
                realmRoles(id).remove(gone);
            }
        });
    }

    /** Shutting out ends the account's sessions in Keycloak too. */
    void setEnabled(String id, boolean enabled) {
        keycloakTo(() -> {
            UserRepresentation user = user(id).toRepresentation();
            user.setEnabled(enabled);
            user(id).update(user);
            if (!enabled) {
                user(id).logout();
            }
        });
    }

    /** The realm's roles that people have; scopes of service accounts are none of them. */
    static List<Role> peoplesRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.code().contains(":"))
                .toList();
    }

    private List<UserRepresentation> members(Role role) {
        return keycloakFor(() -> every((first, most) ->
                        connection.quick().roles().get(role.code()).getUserMembers(true, first, most)))
                .orElse(List.of());
    }

    private static <T> List<T> every(BiFunction<Integer, Integer, List<T>> pages) {
        List<T> found = new ArrayList<>();
        List<T> page;
        do {
            page = pages.apply(found.size(), AT_ONCE);
            found.addAll(page);
        } while (page.size() == AT_ONCE);
        return found;
    }

    private UserResource user(String id) {
        return connection.quick().users().get(id);
    }

    private RoleScopeResource realmRoles(String id) {
        return user(id).roles().realmLevel();
    }

    private static Set<Role> roles(List<RoleRepresentation> named) {
        return named.stream()
                .flatMap(role -> Role.of(role.getName()).stream())
                .filter(peoplesRoles()::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static KeycloakAccount account(UserRepresentation user, Set<Role> roles) {
        return new KeycloakAccount(
                user.getId(),
                user.getUsername(),
                user.getEmail(),
                user.getFirstName(),
                user.getLastName(),
                languages(user).findFirst().orElse(null),
                Boolean.TRUE.equals(user.isEnabled()),
                user.getRequiredActions() != null && !user.getRequiredActions().isEmpty(),
                Instant.ofEpochMilli(user.getCreatedTimestamp() == null ? 0 : user.getCreatedTimestamp()),
                Collections.unmodifiableSet(roles));
    }

    private static Stream<String> languages(UserRepresentation user) {
        Map<String, List<String>> attributes = user.getAttributes();
        return attributes == null ? Stream.empty() : attributes.getOrDefault(LANGUAGE, List.of()).stream();
    }

    private static String lastPart(Response created) {
        String path = created.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
