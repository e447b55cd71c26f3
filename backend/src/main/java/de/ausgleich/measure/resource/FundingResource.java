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

/** Grants and service contracts of one measure. */
@Path("/api/v1/measures/{id}/fundings")
@Tag(name = "measures")
public class FundingResource {

    private final FundingService fundings;
    private final Tagged tagged;

    FundingResource(FundingService fundings, Tagged tagged) {
        this.fundings = fundings;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listFundings",
            summary =
                    "Grants and service contracts of a measure, the earliest first; for its body and the planning alone")
    public RestResponse<List<Funding>> list(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, fundings.of(id));
    }

    @POST
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(operationId = "createFunding", summary = "Enter a grant or a service contract")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Funding.class)))
    public Response create(@RestPath UUID id, @Nullable FundingRequest funding) {
        Funding created = fundings.create(id, required(funding));
        return Response.created(URI.create("/api/v1/measures/" + id + "/fundings/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @PUT
    @Path("/{funding}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(
            operationId = "putFunding",
            summary = "Change a funding, or say that its proof of use was sent (If-Match)")
    public RestResponse<Funding> put(
            @RestPath UUID id,
            @RestPath("funding") UUID fundingId,
            @Nullable FundingRequest wanted,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(wanted, ifMatch, null, (sent, condition) -> {
            Funding changed = fundings.change(id, fundingId, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @DELETE
    @Path("/{funding}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "removeFunding", summary = "Remove a funding entered by mistake (If-Match)")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @RestPath UUID id,
            @RestPath("funding") UUID fundingId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        fundings.remove(id, fundingId, Tagged.version(ifMatch));
        return Response.noContent().build();
    }
}
