package de.ausgleich.organisation.people;

import de.ausgleich.shared.problem.Problem;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks Keycloak; whatever keeps it from answering is one problem, and no fault of the reader's. */
final class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private static final int NOT_FOUND = 404;

    private Asking() {}

    /** @throws Problem 503 when Keycloak does not answer, or does not let this application in */
    static <T> T keycloak(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException away) {
            throw unavailable(String.valueOf(away.getMessage()));
        } catch (WebApplicationException refused) {
            throw unavailable("status " + refused.getResponse().getStatus());
        }
    }

    /** @throws Problem 503 as above */
    static void keycloakTo(Runnable order) {
        keycloak(() -> {
            order.run();
            return Optional.empty();
        });
    }

    /** As above, for something that may not be there. */
    static <T> Optional<T> keycloakFor(Supplier<T> question) {
        return keycloak(() -> {
            try {
                return Optional.of(question.get());
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    private static Problem unavailable(String why) {
        LOG.warnf("Keycloak cannot be asked: %s", why);
        return Problem.of(Problem.Kind.UNAVAILABLE, "keycloak-down");
    }
}
