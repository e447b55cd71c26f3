package de.ausgleich.access;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** People come with the session's cookie or to sign in; everybody else with a bearer token. */
@Singleton
final class Tenants implements TenantResolver, JavaScriptRequestChecker {

    static final String WEB = "web";
    private static final String SESSION_COOKIE = "q_session_" + WEB;

    @Override
    public @Nullable String resolve(RoutingContext context) {
        return isSignIn(context) || hasSession(context) ? WEB : null;
    }

    /** Only sign-in itself may answer with a redirect. */
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return !isSignIn(context);
    }

    static boolean isSignIn(RoutingContext context) {
        return context.normalizedPath().startsWith("/auth/");
    }

    static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }
}
