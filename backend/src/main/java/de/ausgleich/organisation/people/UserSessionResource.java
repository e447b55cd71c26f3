package de.ausgleich.organisation.people;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.IdempotentPost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where somebody is signed in. */
@Path("/api/v1/users/{id}/sessions")
@Tag(name = "people")
public class UserSessionResource {

    private final UserSessions sessions;

    UserSessionResource(UserSessions sessions) {
        this.sessions = sessions;
    }

    @GET
    @RolesAllowed(Right.MANAGE_USERS)
    @Operation(operationId = "listUserSessions", summary = "Where somebody is signed in, the last used first")
    public List<UserSession> list(@RestPath String id) {
        return sessions.of(id);
    }

    @POST
    @Path("/end")
    @RolesAllowed(Right.MANAGE_USERS)
    @IdempotentPost
    @Operation(operationId = "endUserSessions", summary = "End one session of somebody, or all", description = """
                    Sessions come and go by themselves and have no version; the one that is meant is named.""")
    @APIResponse(
            responseCode = "200",
            description = "Those that are left",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = UserSession.class)))
    public Response end(@RestPath String id, @Nullable SessionEnd which) {
        return Response.ok(sessions.end(id, required(which))).build();
    }
}
