package de.ausgleich.access;

import de.ausgleich.shared.api.ProblemBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends nobody to a sign-in service that does not answer: a person gets a page that says so, a program a problem. */
@Singleton
final class SignInGate {

    private static final int AFTER_THE_GATE = 900;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final HttpClient client;
    private final String keys;
    private final ProblemBody problems;

    /** @param realm its address as this application reaches it */
    SignInGate(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.web.auth-server-url") String realm,
            ProblemBody problems) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) LONGEST.toMillis()));
        this.keys = realm + "/.well-known/openid-configuration";
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, AFTER_THE_GATE);
    }

    private void pass(RoutingContext context) {
        if (!context.normalizedPath().equals("/auth/login") || context.request().method() != HttpMethod.GET) {
            context.next();
            return;
        }
        RequestOptions question = new RequestOptions().setAbsoluteURI(keys).setTimeout(LONGEST.toMillis());
        client.request(question)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() < 500)
                .otherwise(false)
                .onSuccess(answers -> {
                    if (answers) {
                        context.next();
                    } else {
                        refuse(context);
                    }
                });
    }

    private void refuse(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            SignInAway.mark(context);
            context.next();
        } else {
            SignInAway.retryLater(context);
            problems.write(context, 503, "keycloak-down");
        }
    }
}
