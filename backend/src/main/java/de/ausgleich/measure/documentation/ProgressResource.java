package de.ausgleich.measure.documentation;

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

/** How what was written of a period is handed in, accepted, returned and corrected. */
@Path("/api/v1/measures/{id}/documentation/{period}")
@Tag(name = "measures")
public class ProgressResource {

    private static final String JSON = "application/json";

    private final DocumentationProgress progress;

    ProgressResource(DocumentationProgress progress) {
        this.progress = progress;
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(
            operationId = "submitDocumentation",
            summary = "Submit what was written, once the period is over (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    public Response submit(
            @RestPath UUID id, @RestPath String period, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.submit(id, period, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(
            operationId = "withdrawDocumentation",
            summary = "Take back what was submitted and is not accepted, to write on (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    public Response withdraw(
            @RestPath UUID id, @RestPath String period, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.withdraw(id, period, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "acceptDocumentation",
            summary = "Accept what was submitted; its values become readings of the targets (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    public Response accept(
            @RestPath UUID id, @RestPath String period, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.accept(id, period, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "returnDocumentation", summary = "Give back what was submitted, and say why (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Returned",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    public Response goBack(
            @RestPath UUID id,
            @RestPath String period,
            @Nullable DocumentationReturn why,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.goBack(id, period, Tagged.version(ifMatch), required(why)));
    }

    @POST
    @Path("/correction")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(
            operationId = "correctDocumentation",
            summary = "Begin a new version of what was accepted, which counts until the new one is (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Begun",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PeriodEntry.class)))
    public Response correct(
            @RestPath UUID id, @RestPath String period, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.correct(id, period, Tagged.version(ifMatch)));
    }

    private static Response ok(PeriodEntry entry) {
        return EntityTags.ok(entry, entry.version()).build();
    }
}
