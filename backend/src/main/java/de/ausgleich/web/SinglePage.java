package de.ausgleich.web;

import de.ausgleich.access.SignInAway;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers every client route with the app's page and a fresh nonce for its styles. */
@Singleton
final class SinglePage {

    private static final String PAGE = "META-INF/resources/index.html";
    private static final String PLACEHOLDER = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 16;

    /** What may be refused has been refused by then; static files come later still. */
    private static final int AFTER_THE_GATES = -800;

    /** Addresses of other parts, and files, which have an ending. */
    private static final Pattern NOT_A_ROUTE = Pattern.compile("/(api|auth|q)(/.*)?|.*\\.[A-Za-z0-9]+");

    /** Nothing from elsewhere and nothing written into the page itself but the one style that bears the nonce. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' %s";

    private final String signIn;
    private final SecureRandom random = new SecureRandom();
    private final @Nullable String page = read();

    /** @param issuer signing out ends at its address, which a form may therefore lead to */
    SinglePage(@ConfigProperty(name = "quarkus.oidc.web.token.issuer") String issuer) {
        URI address = URI.create(issuer);
        this.signIn = address.getScheme() + "://" + address.getAuthority();
    }

    void register(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AFTER_THE_GATES)
                .handler(this::serve);
    }

    private void serve(RoutingContext context) {
        boolean away = SignInAway.is(context);
        if (page == null && away) {
            context.end();
            return;
        }
        if (page == null || (!away && isOther(context.normalizedPath()))) {
            context.next();
            return;
        }
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        Buffer answer = Buffer.buffer(page.replace(PLACEHOLDER, nonce));
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(ProtectiveHeaders.POLICY, POLICY.formatted(nonce, signIn))
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(answer.length()))
                .end(answer);
    }

    private static boolean isOther(String path) {
        return !path.equals("/index.html") && NOT_A_ROUTE.matcher(path).matches();
    }

    private static @Nullable String read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(PAGE)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
