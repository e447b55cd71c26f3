package de.ausgleich.installation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the city's logo from the application's own address, because the page loads nothing from elsewhere. */
@Singleton
final class LogoRoute {

    private final Appearance appearance;

    LogoRoute(Appearance appearance) {
        this.appearance = appearance;
    }

    /** As a picture alone: opened by itself, what is written in it can do nothing. */
    void register(@Observes Router router) {
        appearance.logo().ifPresent(logo -> router.get(logo.address()).handler(context -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, logo.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .putHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .end(Buffer.buffer(logo.content()))));
    }
}
