package de.ausgleich.measure;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Measures and projects: who does what where. */
@Path("/api/v1/measures")
@Tag(name = "measures")
public class MeasureResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final MeasureService measures;
    private final MeasureExport export;
    private final OverlapService overlaps;
    private final FindingService findings;
    private final Tagged tagged;

    MeasureResource(
            MeasureService measures,
            MeasureExport export,
            OverlapService overlaps,
            FindingService findings,
            Tagged tagged) {
        this.measures = measures;
        this.export = export;
        this.overlaps = overlaps;
        this.findings = findings;
        this.tagged = tagged;
    }

    /** One page of measures. */
    @Schema(name = "PageMeasureSummary")
    record MeasurePage(List<MeasureSummary> items, int page, int size, long total) {}

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "listMeasures",
            summary = "Measures in sight, newest change first unless sorted otherwise; by Accept as a table")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = MeasurePage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<?> list(
            @Context Request request,
            @BeanParam MeasureFilter filter,
            @RestQuery @DefaultValue("-changedAt") String sort,
            @BeanParam @Valid PageQuery page) {
        return switch (TableForm.of(request, TableForm.JSON, TableForm.CSV)) {
            case JSON, WORKBOOK -> {
                Page<MeasureSummary> found = measures.page(filter, sort, page);
                yield tagged.content(
                        request, new MeasurePage(found.items(), found.page(), found.size(), found.total()));
            }
            case CSV -> tagged.file(request, Csv.CONTENT_TYPE, "massnahmen.csv", export.csv(filter, sort));
        };
    }

    @GET
    @Path("/overlaps")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listOverlaps",
            summary = "Where several measures in sight address the same target group in the same district")
    public RestResponse<List<OverlapAnswer>> overlaps(@Context Request request, @RestQuery @Nullable String district) {
        return tagged.content(request, overlaps.all(district));
    }

    @GET
    @Path("/findings")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listMeasureFindings",
            summary = "Goals without a measure, and measures in sight that somebody should look at")
    public RestResponse<FindingsAnswer> findings(@Context Request request) {
        return tagged.content(request, findings.all());
    }

    @POST
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(operationId = "createMeasure", summary = "Begin a measure as an idea of one's own body")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = MeasureAnswer.class)))
    public Response create(@Nullable MeasureRequest measure) {
        MeasureAnswer created = measures.create(required(measure));
        return Response.created(URI.create("/api/v1/measures/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getMeasure", summary = "One measure: what, where, for whom, where it stands")
    public RestResponse<MeasureAnswer> get(@Context Request request, @RestPath UUID id) {
        MeasureAnswer measure = measures.get(id);
        return tagged.thingAndMore(request, measure, measure.version(), measure);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "putMeasure", summary = "Change a measure that is not over (If-Match)")
    public RestResponse<MeasureAnswer> put(
            @RestPath UUID id,
            @Nullable MeasureRequest measure,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(measure, ifMatch, null, (sent, condition) -> {
            MeasureAnswer changed = measures.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "discardMeasure", summary = "Throw an idea away (If-Match)")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Response discard(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        measures.discard(id, Tagged.version(ifMatch));
        return Response.noContent().build();
    }
}
