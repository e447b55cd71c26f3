package de.ausgleich.measure.documentation;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.measure.documentation.DocumentationService.Recorded;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** What was done in a measure, period by period. */
@Path("/api/v1/measures/{id}/documentation")
@Tag(name = "measures")
public class PeriodResource {

    private static final String JSON = "application/json";

    private final DocumentationService documentation;
    private final Tagged tagged;

    PeriodResource(DocumentationService documentation, Tagged tagged) {
        this.documentation = documentation;
        this.tagged = tagged;
    }

    /** All periods of a measure. */
    record MeasureDocumentation(UUID measure, List<PeriodEntry> items) {}

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getDocumentation",
            summary = "The periods of a measure, oldest first, with what was written; of others' measures what was"
                    + " accepted")
    public RestResponse<MeasureDocumentation> all(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, new MeasureDocumentation(id, documentation.all(id)));
    }

    @GET
    @Path("/{period}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getPeriodEntry",
            summary = "One period: what was written, what a form begins with, what one may do")
    public RestResponse<PeriodEntry> get(@Context Request request, @RestPath UUID id, @RestPath String period) {
        PeriodEntry entry = documentation.get(id, period);
        return tagged.thingAndMore(request, entry, entry.version(), entry);
    }

    @GET
    @Path("/{period}/versions")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "listDocumentationVersions", summary = "The versions of a period, the newest first")
    public RestResponse<List<EntryAnswer>> versions(
            @Context Request request, @RestPath UUID id, @RestPath String period) {
        return tagged.content(request, documentation.versions(id, period));
    }

    @POST
    @Path("/{period}")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(
            operationId = "recordDocumentation",
            summary = "Write what was done in a period, and submit it where asked for (If-Match once something was"
                    + " written)")
    @APIResponse(
            responseCode = "200",
            description = "Written on",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    public Response record(
            @RestPath UUID id,
            @RestPath String period,
            @Nullable DocumentationRequest entry,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Recorded recorded = documentation.record(id, period, Tagged.version(ifMatch), required(entry));
        Response.ResponseBuilder answer = recorded.created()
                ? Response.created(URI.create("/api/v1/measures/" + id + "/documentation/" + period))
                : Response.ok();
        return answer.entity(recorded.entry())
                .tag(EntityTags.of(recorded.entry().version()))
                .build();
    }

    @DELETE
    @Path("/{period}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "discardDocumentation", summary = "Throw a draft away (If-Match)")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Response discard(
            @RestPath UUID id, @RestPath String period, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        documentation.discard(id, period, Tagged.version(ifMatch));
        return Response.noContent().build();
    }
}
