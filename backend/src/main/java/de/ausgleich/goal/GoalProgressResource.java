package de.ausgleich.goal;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The way of a goal from draft to closed, and back. */
@Path("/api/v1/goals/{id}")
@Tag(name = "goals")
public class GoalProgressResource {

    private static final String JSON = "application/json";

    private final GoalProgress progress;

    GoalProgressResource(GoalProgress progress) {
        this.progress = progress;
    }

    @POST
    @Path("/proposal")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "proposeGoal", summary = "Propose a draft to the area and the planning (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Proposed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response propose(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.propose(id, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/agreement")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "agreeGoal",
            summary = "Agree a proposed goal; freezes definitions and baselines (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Agreed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response agree(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.agree(id, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/closure")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "closeGoal", summary = "Close an agreed goal, with closing words (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response close(
            @RestPath UUID id,
            @Nullable GoalReason reason,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.close(id, Tagged.version(ifMatch), required(reason)));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "returnGoal", summary = "Take a goal one state back, with a reason (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Returned",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GoalAnswer.class)))
    public Response goBack(
            @RestPath UUID id,
            @Nullable GoalReason reason,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.goBack(id, Tagged.version(ifMatch), required(reason)));
    }

    private static Response ok(GoalAnswer goal) {
        return EntityTags.ok(goal, goal.version()).build();
    }
}
