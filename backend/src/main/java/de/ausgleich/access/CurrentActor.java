package de.ausgleich.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of this request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final Standings standings;
    private @Nullable Actor actor;

    CurrentActor(SecurityIdentity identity, Standings standings) {
        this.identity = identity;
        this.standings = standings;
    }

    /** @throws IllegalStateException outside of a request with a credential */
    public Actor get() {
        if (actor == null) {
            actor = fromIdentity();
        }
        return actor;
    }

    /** Acts as the installation itself, where no person stands behind the work. */
    public void becomeSystem() {
        actor = Actor.SYSTEM;
    }

    /** Acts as somebody whose own secret address was asked for, where nobody has signed in. */
    public void actAs(Actor owner) {
        actor = owner;
    }

    private Actor fromIdentity() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("no actor without a credential");
        }
        String subject = token.getSubject();
        String name = Optional.<String>ofNullable(token.getClaim("name"))
                .or(() -> Optional.ofNullable(token.getClaim(Claims.preferred_username)))
                .orElse(subject);
        Set<Role> roles = identity.<Set<String>>getAttribute(RightsAugmentor.ROLES).stream()
                .flatMap(code -> Role.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
        String realm = realm(token);
        return new Actor(
                realm,
                subject,
                name,
                Capacity.of(roles, standings.of(realm, subject).memberships()));
    }

    static String realm(JsonWebToken token) {
        return Realm.nameOf(token.getIssuer());
    }
}
