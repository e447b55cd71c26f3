package de.ausgleich.access;

import de.ausgleich.shared.api.ProblemBody;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** That a person wanted to sign in while the sign-in service does not answer: the application's own page says so. */
public final class SignInAway {

    private static final String MARK = "ausgleich.sign-in-away";

    private SignInAway() {}

    static void mark(RoutingContext context) {
        context.put(MARK, true);
        context.response().setStatusCode(503);
        retryLater(context);
    }

    static void retryLater(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, ProblemBody.RETRY_AFTER_SECONDS);
    }

    /** Whether the request is to be answered with the page. */
    public static boolean is(RoutingContext context) {
        return context.get(MARK) != null;
    }
}
