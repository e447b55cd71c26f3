package de.ausgleich.access;

import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.temporal.ChronoUnit;

/** Tells the page until when it may be left alone without anybody having to sign in again. */
final class SessionEnd {

    static final String HEADER = "Session-Ends";

    private SessionEnd() {}

    /** For people who came with the cookie: nobody else has a session. */
    static void announce(RoutingContext context, SecurityIdentity identity) {
        RefreshToken token = identity.getCredential(RefreshToken.class);
        if (token != null) {
            TokenClaims.of(token.getToken()).expiry().ifPresent(end -> context.response()
                    .putHeader(HEADER, end.truncatedTo(ChronoUnit.SECONDS).toString()));
        }
    }
}
