package de.ausgleich.organisation.people;

import io.quarkus.keycloak.admin.rest.client.runtime.KeycloakAdminRestClientProvider;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.Client;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The way to Keycloak's administration, as the service account of this application. */
@Singleton
class KeycloakConnection {

    /** Nobody waits longer than this for a page; then Keycloak counts as down. */
    private static final Duration QUICK = Duration.ofSeconds(5);

    /** Keycloak itself waits for the mail server before it answers. */
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final String server;
    private final String realm;
    private final String client;
    private final String secret;
    private final Keycloak quick;
    private final Keycloak patient;

    /** @param address of the realm as this application reaches it */
    KeycloakConnection(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String address,
            @ConfigProperty(name = "ausgleich.keycloak.client-id") String client,
            @ConfigProperty(name = "ausgleich.keycloak.client-secret") String secret) {
        int realms = address.lastIndexOf("/realms/");
        this.server = address.substring(0, realms);
        this.realm = address.substring(realms + "/realms/".length());
        this.client = client;
        this.secret = secret;
        this.quick = connect(QUICK);
        this.patient = connect(PATIENT);
    }

    RealmResource quick() {
        return quick.realm(realm);
    }

    /** For what takes as long as a mail server does. */
    RealmResource patient() {
        return patient.realm(realm);
    }

    void close(@Observes ShutdownEvent end) {
        quick.close();
        patient.close();
    }

    private Keycloak connect(Duration longest) {
        Client http = new KeycloakAdminRestClientProvider(false).newRestEasyClient(null, null, false);
        http.property(QuarkusRestClientProperties.CONNECT_TIMEOUT, (int) longest.toMillis());
        http.property(QuarkusRestClientProperties.READ_TIMEOUT, longest.toMillis());
        return KeycloakBuilder.builder()
                .serverUrl(server)
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(client)
                .clientSecret(secret)
                .resteasyClient(http)
                .build();
    }
}
