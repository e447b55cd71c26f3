package de.ausgleich.access;

import de.ausgleich.shared.api.ProblemBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is refused before anything else looks at a request. */
@Singleton
final class Gate {

    private static final int BEFORE_EVERYTHING = 1_000;
    private static final long MOST_BYTES = 51L * 1024 * 1024;

    /** Path parameters, empty segments, encoded dots, slashes and backslashes: nobody needs them here. */
    private static final Pattern ODD_PATH = Pattern.compile(";|//|\\\\|%2e|%2f|%5c|%3b|%00|/\\.\\.?(/|$)");

    private final ProblemBody problems;

    Gate(ProblemBody problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext context) {
        String path = context.request().path();
        if (ODD_PATH.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            problems.write(context, 400, "odd-path");
        } else if (contentLength(context) > MOST_BYTES) {
            problems.write(context, 413, "too-large");
        } else if (path.startsWith("/api/") && Tenants.hasSession(context)) {
            passWithCookie(context, path);
        } else {
            context.next();
        }
    }

    /** The cookie comes along by itself, so the request must show that the app itself made it. */
    private void passWithCookie(RoutingContext context, String path) {
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            problems.write(context, 400, "two-credentials");
        } else if (!context.request().headers().contains("X-Requested-With") && !isDocument(context, path)) {
            problems.write(context, 403, "not-from-the-app");
        } else {
            context.next();
        }
    }

    /** A document that a link may open. */
    private static boolean isDocument(RoutingContext context, String path) {
        return context.request().method().equals(HttpMethod.GET)
                && (path.endsWith("/file") || path.endsWith("/document"));
    }

    private static long contentLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
