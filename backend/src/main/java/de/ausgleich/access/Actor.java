package de.ausgleich.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param realm the realm that knows the account
 * @param subject the account's identifier in the realm; for a service account the client's
 * @param name shown to the person alone, never written to the trail's entries or to logs
 * @param capacities each role in each body of its kind, with that body's districts
 */
public record Actor(String realm, String subject, String name, List<Capacity> capacities) {

    private static final Organisation ITSELF = new Organisation("system", "Ausgleich");

    /** The installation itself, when it loads its demonstration. */
    public static final Actor SYSTEM = new Actor(
            "",
            "system",
            "Ausgleich",
            List.of(
                    new Capacity(Role.STATISTICS_OFFICE, ITSELF, null, Reach.EVERYWHERE),
                    new Capacity(Role.ADMINISTRATOR, ITSELF, null, Reach.EVERYWHERE),
                    new Capacity(Role.SOCIAL_PLANNING, ITSELF, null, Reach.EVERYWHERE)));

    public Set<Role> roles() {
        return capacities.stream().map(Capacity::role).collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> rights() {
        return capacities.stream()
                .flatMap(capacity -> capacity.role().rights().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The capacities that have a right. */
    public List<Capacity> capacities(String right) {
        return capacities.stream()
                .filter(capacity -> capacity.role().rights().contains(right))
                .toList();
    }

    /** In which capacity something is done that needs the right: the first by role and body. */
    public Optional<Capacity> acting(String right) {
        return capacities(right).stream().findFirst();
    }

    /** The role by which something is done, as the trail names it; empty without the right. */
    public String roleFor(String right) {
        return acting(right).map(capacity -> capacity.role().code()).orElse("");
    }

    /** The body for which it is done: that of the same capacity, never another one of the person's. */
    public @Nullable Organisation organisationFor(String right) {
        return acting(right).map(Capacity::organisation).orElse(null);
    }

    /** In which capacity something is done in a district: one whose own districts hold it. */
    public Optional<Capacity> acting(String right, Place district) {
        return capacities(right).stream()
                .filter(capacity -> capacity.reach().covers(district.scheme(), district.code()))
                .findFirst();
    }

    /** The districts for which the actor has a right, in whichever capacity. */
    public Reach reach(String right) {
        return capacities(right).stream().map(Capacity::reach).reduce(Reach.NOWHERE, Reach::or);
    }

    /** The districts whose figures the actor may read, in whichever capacity. */
    public Reach figures() {
        return capacities(Right.READ_FIGURES).stream()
                .map(capacity -> capacity.role().readsOwnFiguresAlone() ? capacity.reach() : Reach.EVERYWHERE)
                .reduce(Reach.NOWHERE, Reach::or);
    }

    /** The bodies for which the actor has a right. */
    public Set<String> organisations(String right) {
        return capacities(right).stream()
                .map(Capacity::organisation)
                .filter(Objects::nonNull)
                .map(Organisation::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The body for which the actor acts, the first where there are several. */
    public @Nullable Organisation organisation() {
        return capacities.stream()
                .map(Capacity::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
