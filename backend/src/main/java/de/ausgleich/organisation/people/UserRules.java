package de.ausgleich.organisation.people;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which roles go with which bodies, and what nobody may do to whom. */
final class UserRules {

    private UserRules() {}

    /** The roles named, faults where there is none of that name. */
    static Set<Role> roles(List<String> codes, Faults faults) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int at = 0; at < codes.size(); at++) {
            String code = codes.get(at);
            String field = "roles[" + at + "]";
            Role.of(String.valueOf(code))
                    .filter(KeycloakAccounts.peoplesRoles()::contains)
                    .ifPresentOrElse(roles::add, () -> faults.add(field, "role.unknown", String.valueOf(code)));
        }
        return roles;
    }

    /**
     * A role for certain districts means nothing without a body of its kind. Who manages members of bodies alone gives
     * no role that needs none.
     *
     * @throws Problem 409 when a role does not go with any of the bodies
     */
    static void fit(Set<Role> roles, Collection<BodyKind> bodies, UserSight sight) {
        for (Role role : roles) {
            if (!bodies.contains(role.body()) && (role.isScoped() || !sight.everyone())) {
                throw Problem.rule("role-needs-body");
            }
        }
    }

    /** @throws Problem 409 when a role belongs to another kind of body than the one where the person is to act */
    static void fitTheBody(Set<Role> roles, BodyKind body, String name) {
        if (roles.stream().anyMatch(role -> role.body() != body)) {
            throw Problem.rule("role-other-body", name);
        }
    }

    /** @throws Problem 409 for a role that the account does not have itself, so that it cannot be taken from it here */
    static void keepInherited(User user, Set<Role> wanted) {
        user.inheritedRoles().stream()
                .filter(inherited ->
                        wanted.stream().noneMatch(role -> role.code().equals(inherited.role())))
                .findFirst()
                .ifPresent(inherited -> {
                    throw Problem.rule("role-from-group", inherited.role(), inherited.name());
                });
    }

    /** @throws Problem 409: nobody can shut themselves out or change their own roles */
    static void notSelf(User user) {
        if (user.self()) {
            throw Problem.rule("own-account");
        }
    }
}
