package de.ausgleich.organisation.people;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserSessionRepresentation;

/** Where somebody is signed in, and the end of it: in Keycloak, then here, so that nothing is renewed in between. */
@Singleton
class UserSessions {

    private final Users users;
    private final KeptAccounts kept;
    private final KeycloakConnection connection;
    private final AuditTrail trail;
    private final Validator validator;
    private final Clock clock;

    UserSessions(
            Users users,
            KeptAccounts kept,
            KeycloakConnection connection,
            AuditTrail trail,
            Validator validator,
            Clock clock) {
        this.users = users;
        this.kept = kept;
        this.connection = connection;
        this.trail = trail;
        this.validator = validator;
        this.clock = clock;
    }

    /** The one used last first. @throws Problem 404, 503 */
    List<UserSession> of(String id) {
        users.get(id);
        return Asking.keycloak(() -> user(id).getUserSessions()).stream()
                .map(UserSessions::session)
                .sorted(Comparator.comparing(UserSession::lastUsedAt).reversed())
                .toList();
    }

    /** @return those that are left. @throws Problem 400, 404 for an unknown session too, 503 */
    @Transactional
    List<UserSession> end(String id, SessionEnd which) {
        Faults faults = new Faults();
        faults.addConstraints(validator, which);
        faults.refuse();
        List<UserSession> open = of(id);
        String session = which.session();
        if (session == null) {
            trail.record(Right.MANAGE_USERS, "sessions-ended", "user", id, null, null);
            Asking.keycloakTo(() -> user(id).logout());
            kept.endSessions(id, clock.instant());
            return List.of();
        }
        if (open.stream().noneMatch(one -> one.id().equals(session))) {
            throw Problem.notFound("session", session);
        }
        trail.record(Right.MANAGE_USERS, "session-ended", "user", id, null, null);
        Asking.keycloakTo(() -> connection.quick().deleteSession(session, false));
        kept.endSession(id, session);
        return open.stream().filter(one -> !one.id().equals(session)).toList();
    }

    private UserResource user(String id) {
        return connection.quick().users().get(id);
    }

    private static UserSession session(UserSessionRepresentation session) {
        return new UserSession(
                session.getId(),
                Instant.ofEpochMilli(session.getStart()),
                Instant.ofEpochMilli(session.getLastAccess()),
                session.getClients().values().stream().sorted().toList());
    }
}
