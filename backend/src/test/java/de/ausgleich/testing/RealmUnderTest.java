package de.ausgleich.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The little of a realm that checking a token needs: its addresses and its public key; and its administration. */
public final class RealmUnderTest implements QuarkusTestResourceLifecycleManager {

    /** What the realm was told of sessions that have ended. */
    private static final List<String> SIGNED_OUT = new CopyOnWriteArrayList<>();

    private HttpServer server;

    public static List<String> signedOut() {
        return List.copyOf(SIGNED_OUT);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        String issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/ausgleich";
        answer("/realms/ausgleich/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout"}""".formatted(issuer));
        answer("/realms/ausgleich/certs", Tokens.keySet());
        KeycloakUnderTest.serve(server);
        server.createContext("/realms/ausgleich/protocol/openid-connect/logout", exchange -> {
            SIGNED_OUT.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        Tokens.issuer = issuer;
        return Map.of(
                "quarkus.oidc.auth-server-url", issuer,
                "quarkus.oidc.token.issuer", issuer,
                "quarkus.oidc.web.auth-server-url", issuer,
                "quarkus.oidc.web.token.issuer", issuer,
                "quarkus.oidc.web.authentication.state-secret", "a-secret-of-thirty-two-characters");
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(KeycloakUnderTest.isDown() ? 503 : 200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
