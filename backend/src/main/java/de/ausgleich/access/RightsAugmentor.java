package de.ausgleich.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns the realm's roles, for service accounts the scopes asked for, into the rights that operations name. Who was
 * shut out here gets none, however long the token still lives.
 */
@Singleton
final class RightsAugmentor implements SecurityIdentityAugmentor {

    /** Attribute of the identity: the codes of its roles. */
    static final String ROLES = "ausgleich.roles";

    private final Standings standings;

    RightsAugmentor(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> {
                    refuseIfShutOut(identity);
                    return withRights(identity);
                });
    }

    private void refuseIfShutOut(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Standing standing = standings.of(CurrentActor.realm(token), token.getSubject());
            if (!standing.accepts(Instant.ofEpochSecond(token.getIssuedAtTime()))) {
                throw new AuthenticationFailedException("the account is shut out here");
            }
        }
    }

    private static SecurityIdentity withRights(SecurityIdentity identity) {
        Set<Role> roles =
                roleCodes(identity).flatMap(code -> Role.of(code).stream()).collect(Collectors.toUnmodifiableSet());
        Set<String> rights =
                roles.stream().flatMap(role -> role.rights().stream()).collect(Collectors.toUnmodifiableSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(ROLES, roles.stream().map(Role::code).collect(Collectors.toUnmodifiableSet()))
                .addRoles(rights)
                .build();
    }

    private static Stream<String> roleCodes(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Stream.empty();
        }
        if (ServiceAccounts.isOne(token)) {
            return Stream.of(Optional.<String>ofNullable(token.getClaim("scope"))
                    .orElse("")
                    .split(" "));
        }
        // A person never acts by a scope.
        return identity.getRoles().stream().filter(code -> !code.contains(":"));
    }
}
