package de.ausgleich.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role in one body with that body's districts: the only way in which somebody has a right. Two capacities are
 * never mixed.
 *
 * @param organisation the body for which the role acts; null for a role of the city without one
 * @param reach the districts for which it acts
 */
public record Capacity(
        Role role,
        @Nullable Organisation organisation,
        @Nullable String function,
        Reach reach) {

    /** Whether it is for the body of that code. */
    public boolean isOf(String code) {
        return organisation != null && organisation.code().equals(code);
    }

    /**
     * What the roles and the memberships give together: a role counts only in a body of its own kind.
     *
     * @return by role, then by body; each role at least once
     */
    static List<Capacity> of(Set<Role> roles, List<Membership> memberships) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(role -> of(role, memberships))
                .toList();
    }

    private static Stream<Capacity> of(Role role, List<Membership> memberships) {
        List<Capacity> inBodies = memberships.stream()
                .filter(membership -> membership.kind() == role.body())
                .sorted(Comparator.comparing(
                        membership -> membership.organisation().code()))
                .map(membership ->
                        new Capacity(role, membership.organisation(), membership.function(), reach(role, membership)))
                .toList();
        return inBodies.isEmpty()
                ? Stream.of(new Capacity(role, null, null, role.isScoped() ? Reach.NOWHERE : Reach.EVERYWHERE))
                : inBodies.stream();
    }

    private static Reach reach(Role role, Membership membership) {
        return role.isScoped() ? new Reach.Only(membership.districts()) : Reach.EVERYWHERE;
    }
}
