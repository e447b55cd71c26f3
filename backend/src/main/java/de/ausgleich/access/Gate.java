package de.ausgleich.access;

import de.ausgleich.shared.api.ProblemBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What is refused before anything else looks at a request. */
@Singleton
final class Gate {

    private static final int BEFORE_EVERYTHING = 1_000;
    private static final long MOST_BYTES = 51L * 1024 * 1024;

    private final ProblemBody problems;

    Gate(ProblemBody problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (path == null || OddRequest.isOddPath(path)) {
            problems.write(context, 400, "odd-path");
        } else if (OddRequest.OVERRIDES.stream().anyMatch(request.headers()::contains)) {
            problems.write(context, 400, "odd-header");
        } else if (!OddRequest.VERBS.contains(request.method().name())) {
            problems.write(context, 405, "method-not-allowed");
        } else if (contentLength(context) > MOST_BYTES) {
            problems.write(context, 413, "too-large");
        } else if (path.startsWith("/api/") && OddRequest.isPlainText(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            problems.write(context, 415, "unsupported-type");
        } else if (Tenants.hasSession(context)) {
            passWithCookie(context, path);
        } else {
            context.next();
        }
    }

    /** The cookie comes along by itself, so the request must show that the app itself made it. */
    private void passWithCookie(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        boolean api = path.startsWith("/api/");
        if (api && request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            problems.write(context, 400, "two-credentials");
        } else if ((api || isWriting(request)) && isFromElsewhere(request)) {
            problems.write(context, 403, "from-elsewhere");
        } else if (api && !request.headers().contains("X-Requested-With") && !isDocument(request, path)) {
            problems.write(context, 403, "not-from-the-app");
        } else {
            context.next();
        }
    }

    /** Browsers say themselves where a request comes from; what the person typed or bookmarked is from nowhere. */
    private static boolean isFromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isWriting(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
    }

    /** A document that a link may open. */
    private static boolean isDocument(HttpServerRequest request, String path) {
        return request.method().equals(HttpMethod.GET)
                && (path.endsWith("/file") || path.endsWith("/document") || path.endsWith(".ics"));
    }

    private static long contentLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
