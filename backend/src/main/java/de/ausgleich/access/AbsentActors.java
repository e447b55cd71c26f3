package de.ausgleich.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody who is not asking at the moment, but has left something behind by which their calendar asks. */
@Singleton
public class AbsentActors {

    private final Standings standings;

    AbsentActors(Standings standings) {
        this.standings = standings;
    }

    /**
     * Who they are today: the roles of that day, as far as today's memberships bear them.
     *
     * @param roles codes of the roles that they had then
     * @param since when they left it behind
     * @return empty for who is shut out, or lost a role or was signed out by the administration since
     */
    public Optional<Actor> find(String realm, String subject, Collection<String> roles, Instant since) {
        Standing standing = standings.of(realm, subject);
        if (!standing.accepts(since)) {
            return Optional.empty();
        }
        return Optional.of(new Actor(
                realm,
                subject,
                "",
                Capacity.of(
                        roles.stream().flatMap(code -> Role.of(code).stream()).collect(Collectors.toUnmodifiableSet()),
                        standing.memberships())));
    }
}
