package de.ausgleich.goal;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Targets of a goal and their own readings; each answers with the goal, whose state the tag names. */
@Path("/api/v1/goals/{id}/targets")
@Tag(name = "goals")
public class TargetResource {

    private static final String JSON = "application/json";

    private final TargetService targets;

    TargetResource(TargetService targets) {
        this.targets = targets;
    }

    @POST
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "addTarget", summary = "Set a target of a goal that is not agreed yet (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Set; the goal",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response add(
            @RestPath UUID id,
            @Nullable TargetRequest target,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        GoalAnswer goal = targets.add(id, Tagged.version(ifMatch), required(target));
        return Response.created(URI.create("/api/v1/goals/" + id))
                .entity(goal)
                .tag(EntityTags.of(goal.version()))
                .build();
    }

    @PUT
    @Path("/{target}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(operationId = "putTarget", summary = "Change a target of a goal that is not agreed yet (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The goal",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response put(
            @RestPath UUID id,
            @RestPath("target") UUID targetId,
            @Nullable TargetRequest wanted,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(targets.change(id, targetId, Tagged.version(ifMatch), required(wanted)));
    }

    @DELETE
    @Path("/{target}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(operationId = "removeTarget", summary = "Take a target from a goal that is not agreed yet (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The goal",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response remove(
            @RestPath UUID id,
            @RestPath("target") UUID targetId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(targets.remove(id, targetId, Tagged.version(ifMatch)));
    }

    @PUT
    @Path("/{target}/readings/{day}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(
            operationId = "putReading",
            summary = "Enter or correct what was counted for a metric of a target's own (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The goal",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response putReading(
            @RestPath UUID id,
            @RestPath("target") UUID targetId,
            @RestPath LocalDate day,
            @Nullable ReadingRequest reading,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(targets.putReading(id, targetId, day, Tagged.version(ifMatch), required(reading)));
    }

    @DELETE
    @Path("/{target}/readings/{day}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(operationId = "removeReading", summary = "Remove a reading that was entered by mistake (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The goal",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response removeReading(
            @RestPath UUID id,
            @RestPath("target") UUID targetId,
            @RestPath LocalDate day,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(targets.removeReading(id, targetId, day, Tagged.version(ifMatch)));
    }

    private static Response ok(GoalAnswer goal) {
        return EntityTags.ok(goal, goal.version()).build();
    }
}
