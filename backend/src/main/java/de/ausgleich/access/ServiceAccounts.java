package de.ausgleich.access;

import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells other systems from people, as the realm names them. */
final class ServiceAccounts {

    private static final String PREFIX = "service-account-";

    private ServiceAccounts() {}

    static boolean isOne(JsonWebToken token) {
        return Optional.<String>ofNullable(token.getClaim(Claims.preferred_username))
                .orElse("")
                .startsWith(PREFIX);
    }
}
