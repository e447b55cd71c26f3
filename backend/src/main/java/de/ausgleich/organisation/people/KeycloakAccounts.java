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
import java.util.Comparator;
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
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm's accounts of people. Every method throws a {@link Problem} 503 when Keycloak does not answer. */
@Singleton
class KeycloakAccounts {

    private static final int AT_ONCE = 500;
    private static final String LANGUAGE = "locale";

    private final KeycloakConnection connection;
    private final RoleSources sources;

    KeycloakAccounts(KeycloakConnection connection, RoleSources sources) {
        this.connection = connection;
        this.sources = sources;
    }

    /** All of them, with every role that they have: a request per role, per group that brings one, per 500 accounts. */
    List<KeycloakAccount> all() {
        return keycloak(() -> {
            Map<String, Given> given = given();
            return everybody()
                    .map(user -> account(user, given.getOrDefault(user.getId(), new Given())))
                    .toList();
        });
    }

    /** How everybody is called, by the account's identifier. */
    Map<String, String> names() {
        return keycloak(() -> everybody()
                .map(user -> account(user, new Given()))
                .collect(Collectors.toMap(KeycloakAccount::id, KeycloakAccount::calledName)));
    }

    /** One, with every role that it has; a service account is nobody. */
    Optional<KeycloakAccount> find(String id) {
        return keycloakFor(() -> user(id).toRepresentation())
                .filter(user -> user.getServiceAccountClientId() == null)
                .map(user -> keycloak(() -> account(user, given(id))));
    }

    private Stream<UserRepresentation> everybody() {
        return every((first, most) -> connection.quick().users().search(null, first, most, false)).stream();
    }

    /** The roles that an account has, and which of them it does not have itself. */
    private record Given(Set<Role> roles, List<InheritedRole> inherited) {

        Given() {
            this(EnumSet.noneOf(Role.class), new ArrayList<>());
        }

        void add(Set<Role> more, List<InheritedRole> from) {
            roles.addAll(more);
            inherited.addAll(from);
        }
    }

    /** Everybody has the realm's own role of defaults. */
    private static boolean containsOthers(RoleRepresentation role) {
        return role.isComposite() && !role.getName().startsWith("default-roles-");
    }

    private Map<String, Given> given() {
        Map<String, Given> given = new HashMap<>();
        Map<String, Set<Role>> meaning = sources.meaning();
        meaning.forEach(
                (name, roles) -> members(name).forEach(user -> given.computeIfAbsent(user.getId(), none -> new Given())
                        .add(roles, RoleSources.contained(name, roles))));
        sources.groups(meaning).forEach(group -> every((first, most) ->
                        connection.quick().groups().group(group.id()).members(first, most, true))
                .forEach(user -> given.computeIfAbsent(user.getId(), none -> new Given())
                        .add(group.roles(), group.inherited())));
        return given;
    }

    /** Where a role comes from is asked only where an account has one that it was not given itself. */
    private Given given(String id) {
        List<RoleRepresentation> direct = realmRoles(id).listAll();
        Set<Role> effective = roles(realmRoles(id).listEffective());
        boolean contains = direct.stream().anyMatch(KeycloakAccounts::containsOthers);
        if (!contains
                && roles(direct).containsAll(effective)
                && user(id).groups(0, 1, true).isEmpty()) {
            return new Given(effective, List.of());
        }
        Set<String> groups =
                user(id).groups().stream().map(GroupRepresentation::getId).collect(Collectors.toSet());
        Set<String> names = direct.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
        return new Given(effective, sources.inherited(names, groups));
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

    /** Gives the account those that it does not have yet, and takes those that it was given itself. */
    void setRoles(String id, Set<Role> wanted) {
        keycloakTo(() -> {
            List<RoleRepresentation> direct = realmRoles(id).listAll();
            Set<Role> effective = roles(realmRoles(id).listEffective());
            List<RoleRepresentation> gone = direct.stream()
                    .filter(role -> Role.of(role.getName())
                            .filter(known -> !wanted.contains(known))
                            .isPresent())
                    .toList();
            List<RoleRepresentation> added = realmRoles(id).listAvailable().stream()
                    .filter(role -> Role.of(role.getName())
                            .filter(known -> wanted.contains(known) && !effective.contains(known))
                            .isPresent())
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
        return Arrays.stream(Role.values()).filter(role -> !role.isScope()).toList();
    }

    private List<UserRepresentation> members(String role) {
        return keycloakFor(() -> every(
                        (first, most) -> connection.quick().roles().get(role).getUserMembers(true, first, most)))
                .orElse(List.of());
    }

    static <T> List<T> every(BiFunction<Integer, Integer, List<T>> pages) {
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

    private static KeycloakAccount account(UserRepresentation user, Given given) {
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
                Collections.unmodifiableSet(given.roles()),
                given.inherited().stream()
                        .distinct()
                        .sorted(Comparator.comparing(InheritedRole::role).thenComparing(InheritedRole::name))
                        .toList());
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
