package de.ausgleich.organisation.people;

import de.ausgleich.access.Role;
import de.ausgleich.organisation.people.InheritedRole.Through;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** From where accounts can have their roles: given themselves, contained in another role, or given to a group. */
@Singleton
class RoleSources {

    private final KeycloakConnection connection;

    RoleSources(KeycloakConnection connection) {
        this.connection = connection;
    }

    /**
     * A group that brings roles to its members.
     *
     * @param path its name with those above it
     */
    record Granting(String id, String path, Set<Role> roles) {

        List<InheritedRole> inherited() {
            return roles.stream()
                    .map(role -> new InheritedRole(role.code(), Through.GROUP, path))
                    .toList();
        }
    }

    /** Of each of the realm's roles that means something here, which roles of people it is or contains. */
    Map<String, Set<Role>> meaning() {
        Map<String, Set<Role>> meaning = new LinkedHashMap<>();
        for (RoleRepresentation role : connection.quick().roles().list()) {
            Set<Role> found = EnumSet.noneOf(Role.class);
            collect(role, found, new HashSet<>());
            if (!found.isEmpty()) {
                meaning.put(role.getName(), found);
            }
        }
        return meaning;
    }

    private void collect(RoleRepresentation role, Set<Role> found, Set<String> seen) {
        if (!seen.add(role.getName())) {
            return;
        }
        Role.of(role.getName())
                .filter(KeycloakAccounts.peoplesRoles()::contains)
                .ifPresent(found::add);
        if (role.isComposite()) {
            connection
                    .quick()
                    .roles()
                    .get(role.getName())
                    .getRealmRoleComposites()
                    .forEach(contained -> collect(contained, found, seen));
        }
    }

    /** Every group that brings a role, and those below it: they bring what the ones above do. */
    List<Granting> groups(Map<String, Set<Role>> meaning) {
        Map<String, Granting> granting = new LinkedHashMap<>();
        meaning.forEach((name, roles) -> KeycloakAccounts.every((first, most) ->
                        List.copyOf(connection.quick().roles().get(name).getRoleGroupMembers(first, most)))
                .forEach(group -> add(group, roles, granting)));
        return List.copyOf(granting.values());
    }

    private void add(GroupRepresentation group, Set<Role> roles, Map<String, Granting> granting) {
        granting.merge(
                group.getId(),
                new Granting(group.getId(), group.getPath(), roles),
                (one, other) -> new Granting(
                        one.id(),
                        one.path(),
                        Stream.concat(one.roles().stream(), other.roles().stream())
                                .collect(Collectors.toUnmodifiableSet())));
        GroupResource found = connection.quick().groups().group(group.getId());
        KeycloakAccounts.every((first, most) -> found.getSubGroups(first, most, true))
                .forEach(below -> add(below, roles, granting));
    }

    /** What an account has by others than itself. */
    List<InheritedRole> inherited(Set<String> directly, Set<String> groups) {
        Map<String, Set<Role>> meaning = meaning();
        List<InheritedRole> inherited = new ArrayList<>();
        directly.stream()
                .sorted()
                .forEach(name -> inherited.addAll(contained(name, meaning.getOrDefault(name, Set.of()))));
        groups(meaning).stream()
                .filter(group -> groups.contains(group.id()))
                .forEach(group -> inherited.addAll(group.inherited()));
        return inherited;
    }

    /** Those of its roles that another role contains. */
    static List<InheritedRole> contained(String name, Set<Role> roles) {
        return roles.stream()
                .filter(role -> !role.code().equals(name))
                .map(role -> new InheritedRole(role.code(), Through.ROLE, name))
                .toList();
    }
}
