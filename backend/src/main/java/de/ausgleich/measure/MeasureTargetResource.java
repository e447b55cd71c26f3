package de.ausgleich.measure;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.goal.HonestyAnswer;
import de.ausgleich.goal.TargetRequest;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The targets of a measure, and how far they are reached. */
@Path("/api/v1/measures/{id}")
@Tag(name = "measures")
public class MeasureTargetResource {

    private static final String JSON = "application/json";

    private final MeasureTargetService targets;
    private final Tagged tagged;

    MeasureTargetResource(MeasureTargetService targets, Tagged tagged) {
        this.targets = targets;
        this.tagged = tagged;
    }

    @GET
    @Path("/targets")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "listMeasureTargets", summary = "The targets of a measure")
    public RestResponse<MeasureTargetList> list(@Context Request request, @RestPath UUID id) {
        MeasureTargetList all = targets.of(id);
        return tagged.thingAndMore(request, all, all.version(), all);
    }

    @GET
    @Path("/attainment")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getMeasureAttainment",
            summary = "How far each target of a measure is reached at a date, today without one; with its readings")
    public RestResponse<MeasureAttainment> attainment(
            @Context Request request, @RestPath UUID id, @RestQuery @Nullable LocalDate date) {
        return tagged.content(request, targets.attainment(id, date));
    }

    @POST
    @Path("/targets")
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(operationId = "addMeasureTarget", summary = "Set a target of a measure that has not started (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Set; all targets",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureTargetList.class)))
    public Response add(
            @RestPath UUID id,
            @Nullable TargetRequest target,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MeasureTargetList all = targets.add(id, Tagged.version(ifMatch), required(target));
        return Response.created(URI.create("/api/v1/measures/" + id + "/targets"))
                .entity(all)
                .tag(EntityTags.of(all.version()))
                .build();
    }

    @PUT
    @Path("/targets/{target}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(
            operationId = "putMeasureTarget",
            summary = "Change a target of a measure that has not started (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "All targets",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureTargetList.class)))
    public Response put(
            @RestPath UUID id,
            @RestPath("target") UUID targetId,
            @Nullable TargetRequest wanted,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(targets.change(id, targetId, Tagged.version(ifMatch), required(wanted)));
    }

    @DELETE
    @Path("/targets/{target}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(
            operationId = "removeMeasureTarget",
            summary = "Take a target from a measure that has not started (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "All targets",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureTargetList.class)))
    public Response remove(
            @RestPath UUID id,
            @RestPath("target") UUID targetId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(targets.remove(id, targetId, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/target-preview")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(
            operationId = "previewMeasureTarget",
            summary = "What a target would mean on the measure's districts; nothing is stored")
    public RestResponse<HonestyAnswer> preview(@RestPath UUID id, @Nullable TargetRequest target) {
        return RestResponse.ResponseBuilder.ok(targets.preview(id, required(target)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response ok(MeasureTargetList all) {
        return EntityTags.ok(all, all.version()).build();
    }
}
