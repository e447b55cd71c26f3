package de.ausgleich.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing out everywhere: for whoever has left a session open on a device that is not at hand. */
@Path("/api/v1/me/sessions")
@Tag(name = "people")
public class OwnSessionsResource {

    private final OwnSessions sessions;
    private final RealmSessions realm;

    OwnSessionsResource(OwnSessions sessions, RealmSessions realm) {
        this.sessions = sessions;
        this.realm = realm;
    }

    /**
     * @param ended how many sessions were open here, the asking one among them
     * @param alsoAtSignIn whether the sign-in service has ended all of them too; if not, it was not to be reached
     */
    public record EndedSessions(int ended, boolean alsoAtSignIn) {}

    @DELETE
    @Authenticated
    @Operation(
            operationId = "endMySessions",
            summary = "Sign out everywhere: end all my sessions here and at the sign-in service")
    public EndedSessions endAll() {
        List<String> ended = sessions.endAll();
        boolean all = true;
        for (String refreshToken : ended) {
            all &= realm.end(refreshToken);
        }
        return new EndedSessions(ended.size(), all);
    }
}
