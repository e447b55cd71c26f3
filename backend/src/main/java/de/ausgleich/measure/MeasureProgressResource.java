package de.ausgleich.measure;

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

/** The way of a measure from idea to completed or cancelled, and back. */
@Path("/api/v1/measures/{id}")
@Tag(name = "measures")
public class MeasureProgressResource {

    private static final String JSON = "application/json";

    private final MeasureProgress progress;

    MeasureProgressResource(MeasureProgress progress) {
        this.progress = progress;
    }

    @POST
    @Path("/planning")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(operationId = "planMeasure", summary = "Make an idea a plan (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Planned",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response plan(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.plan(id, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/start")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(
            operationId = "startMeasure",
            summary = "Start a planned measure: its targets, goals and resources are there (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Running",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response start(
            @RestPath UUID id,
            @Nullable MeasureStart start,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.start(id, Tagged.version(ifMatch), required(start)));
    }

    @POST
    @Path("/completion")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(operationId = "completeMeasure", summary = "Complete a running measure, with closing words (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Completed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response complete(
            @RestPath UUID id,
            @Nullable MeasureReason reason,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.complete(id, Tagged.version(ifMatch), required(reason)));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(operationId = "cancelMeasure", summary = "Cancel a measure, with the reason (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response cancel(
            @RestPath UUID id,
            @Nullable MeasureReason reason,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.cancel(id, Tagged.version(ifMatch), required(reason)));
    }

    @POST
    @Path("/reopening")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "reopenMeasure", summary = "Take a measure one state back, with the reason (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "One state back",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response reopen(
            @RestPath UUID id,
            @Nullable MeasureReason reason,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.reopen(id, Tagged.version(ifMatch), required(reason)));
    }

    @POST
    @Path("/recommendation-answer")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "answerMeasureRecommendation",
            summary = "Record what the other department said of a recommended measure (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response answer(
            @RestPath UUID id,
            @Nullable RecommendationRequest reply,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(progress.answer(id, Tagged.version(ifMatch), required(reply)));
    }

    private static Response ok(MeasureAnswer measure) {
        return EntityTags.ok(measure, measure.version()).build();
    }
}
