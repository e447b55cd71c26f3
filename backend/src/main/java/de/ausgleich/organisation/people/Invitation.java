package de.ausgleich.organisation.people;

import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The mail by which Keycloak lets somebody set a password. */
@Singleton
class Invitation {

    private static final Logger LOG = Logger.getLogger(Invitation.class);

    /** What the person does by the link: set a password. Following it confirms the address as well. */
    static final String ACTION = "UPDATE_PASSWORD";

    private final KeycloakConnection connection;
    private final String application;

    /** @param application the client to which Keycloak's last page leads */
    Invitation(KeycloakConnection connection, @ConfigProperty(name = "quarkus.oidc.web.client-id") String application) {
        this.connection = connection;
        this.application = application;
    }

    /** @throws Problem 503 when Keycloak does not answer or its mail server takes nothing */
    void send(String account) {
        try {
            connection.patient().users().get(account).executeActionsEmail(application, null, List.of(ACTION));
        } catch (NotFoundException gone) {
            throw Problem.notFound("user", account);
        } catch (WebApplicationException refused) {
            LOG.warnf("Keycloak sent no mail: status %d", refused.getResponse().getStatus());
            throw Problem.of(Problem.Kind.UNAVAILABLE, "mail-not-sent");
        } catch (ProcessingException away) {
            LOG.warnf("Keycloak sent no mail: %s", away.getMessage());
            throw Problem.of(Problem.Kind.UNAVAILABLE, "keycloak-down");
        }
    }
}
