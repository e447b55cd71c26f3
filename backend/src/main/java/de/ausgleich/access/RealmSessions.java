package de.ausgleich.access;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells the realm that a session is over, so that nobody is signed in again by it without a password. */
@Singleton
class RealmSessions {

    private static final Logger LOG = Logger.getLogger(RealmSessions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI address;
    private final String client;
    private final String secret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    RealmSessions(
            @ConfigProperty(name = "quarkus.oidc.web.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.web.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.web.credentials.secret") String secret) {
        this.address = URI.create(realm + "/protocol/openid-connect/logout");
        this.client = client;
        this.secret = secret;
    }

    /** @return whether the realm has ended it; false when it cannot be reached */
    boolean end(String refreshToken) {
        String form =
                Map.of("client_id", client, "client_secret", secret, "refresh_token", refreshToken).entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            // 400: the session was over there before.
            return status == 204 || status == 200 || status == 400;
        } catch (IOException unreachable) {
            LOG.warn("the realm was not reached to end a session");
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
