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
    private final Memberships memberships;
    private @Nullable Actor actor;

    CurrentActor(SecurityIdentity identity, Memberships memberships) {
        this.identity = identity;
        this.memberships = memberships;
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
        return new Actor(
                subject,
                name,
                roles,
                memberships.organisationOf(realm(token.getIssuer()), subject).orElse(null));
    }

    /** The issuer's realm: host and port may change, the accounts stay. */
    private static String realm(String issuer) {
        return issuer.substring(issuer.lastIndexOf('/') + 1);
    }
}
