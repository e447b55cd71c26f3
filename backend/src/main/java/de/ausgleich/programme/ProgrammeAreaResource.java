package de.ausgleich.programme;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.monitoring.SetFigure;
import de.ausgleich.programme.Decision.Kind;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
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

/** Which districts belong to the programme, by which decisions, and how they stand. */
@Path("/api/v1/programme-areas")
@Tag(name = "programme")
public class ProgrammeAreaResource {

    private final ProgrammeAreaService areas;
    private final DecisionService decisions;
    private final Tagged tagged;

    ProgrammeAreaResource(ProgrammeAreaService areas, DecisionService decisions, Tagged tagged) {
        this.areas = areas;
        this.decisions = decisions;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "listProgrammeAreas", summary = "Programme areas, by name unless sorted otherwise")
    public RestResponse<Page<ProgrammeArea>> list(
            @Context Request request,
            @BeanParam ProgrammeAreaFilter filter,
            @RestQuery @DefaultValue("name") String sort,
            @BeanParam @Valid PageQuery page) {
        return tagged.content(request, areas.page(filter, sort, page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getProgrammeArea", summary = "One area: its districts, where it stands, what is missing")
    public RestResponse<ProgrammeArea> get(@Context Request request, @RestPath String code) {
        ProgrammeArea area = areas.get(code);
        return tagged.thingAndMore(request, area, area.version(), area);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(
            operationId = "putProgrammeArea",
            summary = "Create (If-None-Match: *) or change (If-Match) an area; its districts change from a day on")
    public RestResponse<ProgrammeArea> put(
            @RestPath String code,
            @Nullable ProgrammeAreaRequest area,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(area, ifMatch, ifNoneMatch, (sent, condition) -> areas.put(code, sent, condition));
    }

    @GET
    @Path("/{code}/figures")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getProgrammeAreaFigures",
            summary = "All indicators of an area's districts together, from sums, beside the city's")
    public RestResponse<List<SetFigure>> figures(
            @Context Request request, @RestPath String code, @RestQuery @Nullable LocalDate date) {
        return tagged.content(request, areas.figures(code, date));
    }

    @GET
    @Path("/{code}/decisions")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listProgrammeDecisions",
            summary = "Admissions and exits of an area, newest first, with the figures they were decided on")
    public RestResponse<List<DecisionAnswer>> decisions(@Context Request request, @RestPath String code) {
        return tagged.content(request, decisions.of(code));
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(
            operationId = "previewProgrammeArea",
            summary = "All indicators of districts together before they are decided on; nothing is stored")
    public List<SetFigure> preview(@Nullable FiguresPreview preview) {
        return areas.preview(required(preview));
    }

    @POST
    @Path("/{code}/admission")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "admitProgrammeArea", summary = "Record that an area was admitted, and on what (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Admitted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeArea.class)))
    public Response admit(
            @RestPath String code,
            @Nullable DecisionRequest decision,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decide(code, Kind.ADMISSION, decision, ifMatch);
    }

    @POST
    @Path("/{code}/exit")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(operationId = "endProgrammeArea", summary = "Record that an area leaves, and on what (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Left",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeArea.class)))
    public Response end(
            @RestPath String code,
            @Nullable DecisionRequest decision,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decide(code, Kind.EXIT, decision, ifMatch);
    }

    @POST
    @Path("/{code}/districts")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "changeProgrammeDistricts",
            summary = "Record which districts an area in the programme has from a day on, and on what (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeArea.class)))
    public Response change(
            @RestPath String code,
            @Nullable DistrictsDecisionRequest decision,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProgrammeArea area = decisions.change(code, Tagged.version(ifMatch), required(decision));
        return EntityTags.ok(area, area.version()).build();
    }

    private Response decide(String code, Kind kind, @Nullable DecisionRequest decision, @Nullable String ifMatch) {
        ProgrammeArea area = decisions.decide(code, kind, Tagged.version(ifMatch), required(decision));
        return EntityTags.ok(area, area.version()).build();
    }
}
