package de.ausgleich.access;

import de.ausgleich.shared.api.ProblemBody;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lets through as many requests of the API as each asker may make, and says how many are left. */
@Singleton
final class Turnstile {

    /** After the platform knows how to find out who asks, before it looks whether they may. */
    private static final int ONCE_WHO_ASKS_CAN_BE_KNOWN = 150;

    private static final BiConsumer<RoutingContext, Throwable> LATER = (context, failure) -> {};

    private final Allowance allowance;
    private final IdentityProviderManager identities;
    private final ProblemBody problems;

    Turnstile(Allowance allowance, IdentityProviderManager identities, ProblemBody problems) {
        this.allowance = allowance;
        this.identities = identities;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, ONCE_WHO_ASKS_CAN_BE_KNOWN);
    }

    private void pass(RoutingContext context) {
        if (!context.request().path().startsWith("/api/")) {
            context.next();
            return;
        }
        String address = context.request().remoteAddress().hostAddress();
        Context here = context.vertx().getOrCreateContext();
        // A bad credential would be answered at once; what is wrong with it, the operation itself shall say.
        Object answering = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LATER);
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> here.runOnContext(now -> {
                            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answering);
                            known(context, identity, address);
                        }),
                        badCredential -> here.runOnContext(now -> {
                            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answering);
                            count(context, Asker.nobody(address));
                        }));
    }

    private void known(RoutingContext context, @Nullable SecurityIdentity identity, String address) {
        if (identity == null) {
            count(context, Asker.nobody(address));
        } else {
            SessionEnd.announce(context, identity);
            count(context, Asker.of(identity, address));
        }
    }

    private void count(RoutingContext context, Asker asker) {
        Allowance.Left left = allowance.take(asker);
        HttpServerResponse response = context.response();
        response.putHeader("RateLimit-Policy", "\"minute\";q=%d;w=60".formatted(left.limit()))
                .putHeader("RateLimit", "\"minute\";r=%d;t=%d".formatted(left.remaining(), left.waitSeconds()));
        if (left.granted()) {
            context.next();
        } else {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.waitSeconds()));
            problems.write(context, 429, "too-many", List.of(left.limit(), left.waitSeconds()));
        }
    }
}
