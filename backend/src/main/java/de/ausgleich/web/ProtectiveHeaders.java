package de.ausgleich.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * What every answer tells the browser, whoever gives it: the API, a refusal, a redirect, a file. What nobody has
 * said to be public is not kept anywhere.
 */
@Singleton
final class ProtectiveHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** Before the gate, so that its refusals bear them too. */
    private static final int FIRST = 2_000;

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                            + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), "
                            + "screen-wake-lock=(), usb=(), xr-spatial-tracking=()");

    /** For all that is no page: opened by itself it can load, run and frame nothing. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(ProtectiveHeaders::add, FIRST);
    }

    private static void add(RoutingContext context) {
        context.addHeadersEndHandler(done -> {
            MultiMap headers = context.response().headers();
            ALWAYS.forEach(headers::set);
            if (!headers.contains(POLICY)) {
                headers.set(POLICY, NOTHING);
            }
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, isPublic(context) ? "public, no-cache" : "no-store");
            }
        });
        context.next();
    }

    /** The contract says nothing of anybody. */
    private static boolean isPublic(RoutingContext context) {
        return context.request().path().equals("/q/openapi")
                && context.response().getStatusCode() == 200;
    }
}
