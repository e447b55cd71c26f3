package de.ausgleich.measure.resource;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Decisions on what one measure needs beyond the budget. */
@Path("/api/v1/measures/{id}/resource-decisions")
@Tag(name = "measures")
public class ResourceDecisionResource {

    private final ResourceDecisionService decisions;
    private final Tagged tagged;

    ResourceDecisionResource(ResourceDecisionService decisions, Tagged tagged) {
        this.decisions = decisions;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listResourceDecisionsOfMeasure",
            summary = "Decisions on a measure, the newest first; none without sight of its money")
    public RestResponse<List<ResourceDecision>> list(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, decisions.of(id));
    }

    @POST
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "recordResourceDecision", summary = "Record how it was decided on a measure's resources")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ResourceDecision.class)))
    public Response create(@RestPath UUID id, @Nullable ResourceDecisionRequest decision) {
        ResourceDecision created = decisions.create(id, required(decision));
        return Response.created(URI.create("/api/v1/measures/" + id + "/resource-decisions/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @PUT
    @Path("/{decision}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(
            operationId = "putResourceDecision",
            summary = "Correct a decision, or say that its conditions are met (If-Match)")
    public RestResponse<ResourceDecision> put(
            @RestPath UUID id,
            @RestPath("decision") UUID decisionId,
            @Nullable ResourceDecisionRequest wanted,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(wanted, ifMatch, null, (sent, condition) -> {
            ResourceDecision changed = decisions.change(id, decisionId, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @DELETE
    @Path("/{decision}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(operationId = "removeResourceDecision", summary = "Remove a decision recorded by mistake (If-Match)")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @RestPath UUID id,
            @RestPath("decision") UUID decisionId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        decisions.remove(id, decisionId, Tagged.version(ifMatch));
        return Response.noContent().build();
    }
}
