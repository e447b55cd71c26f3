package de.ausgleich.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose requests are counted together.
 *
 * @param name a client's own, a person's subject, or an address
 */
record Asker(Kind kind, String name) {

    /** Which limit holds. */
    enum Kind {
        SYSTEM,
        PERSON,
        NOBODY
    }

    private static final int NETWORK_GROUPS = 4;

    /** @param address from where the request comes, for whoever has no valid credential */
    static Asker of(SecurityIdentity identity, String address) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return nobody(address);
        }
        return ServiceAccounts.isOne(token)
                ? new Asker(Kind.SYSTEM, client(token))
                : new Asker(Kind.PERSON, token.getSubject());
    }

    /** One household or office counts once: of a long address the network alone. */
    static Asker nobody(String address) {
        String[] groups = address.split(":", -1);
        return new Asker(
                Kind.NOBODY,
                groups.length <= NETWORK_GROUPS
                        ? address
                        : String.join(":", Arrays.asList(groups).subList(0, NETWORK_GROUPS)));
    }

    private static String client(JsonWebToken token) {
        return Optional.<String>ofNullable(token.getClaim(Claims.azp)).orElseGet(token::getSubject);
    }
}
