package de.ausgleich.conference;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
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
import java.net.URI;
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

/** What people in the districts report, beside the figures. */
@Path("/api/v1/field-reports")
@Tag(name = "conference")
public class FieldReportResource {

    private final FieldReportService reports;
    private final Tagged tagged;
    private final Language language;

    FieldReportResource(FieldReportService reports, Tagged tagged, Language language) {
        this.reports = reports;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIELD_REPORTS)
    @Operation(
            operationId = "listFieldReports",
            summary = "Reports that speak of the reader's districts, the newest first unless sorted otherwise")
    public RestResponse<Page<FieldReport>> list(
            @Context Request request,
            @BeanParam FieldReportFilter filter,
            @RestQuery @DefaultValue("-date") String sort,
            @BeanParam @Valid PageQuery page) {
        return tagged.content(request, reports.page(filter, sort, page, language.locale()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_FIELD_REPORTS)
    @Operation(operationId = "getFieldReport", summary = "One report with what was answered")
    public RestResponse<FieldReport> get(@Context Request request, @RestPath UUID id) {
        FieldReport report = reports.get(id, language.locale());
        return tagged.thingAndMore(request, report, report.version(), report);
    }

    @POST
    @RolesAllowed(Right.WRITE_FIELD_REPORTS)
    @IdempotentPost
    @Operation(operationId = "createFieldReport", summary = "Report something, for districts of one's own body")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FieldReport.class)))
    public Response create(@Nullable FieldReportRequest report) {
        FieldReport created = reports.create(required(report), language.locale());
        return Response.created(URI.create("/api/v1/field-reports/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.WRITE_FIELD_REPORTS)
    @Operation(
            operationId = "putFieldReport",
            summary = "Change a report of one's own body that is not answered yet (If-Match)")
    public RestResponse<FieldReport> put(
            @RestPath UUID id,
            @Nullable FieldReportRequest report,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(report, ifMatch, null, (sent, condition) -> {
            FieldReport changed = reports.change(id, condition.ifMatch(), sent, language.locale());
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Right.WRITE_FIELD_REPORTS)
    @IdempotentPost
    @Operation(
            operationId = "withdrawFieldReport",
            summary = "Take back a report of one's own body that is not answered yet (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FieldReport.class)))
    public Response withdraw(
            @RestPath UUID id,
            @Nullable FieldReportWithdrawal why,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(reports.withdraw(id, Tagged.version(ifMatch), required(why), language.locale()));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Right.ANSWER_FIELD_REPORTS)
    @IdempotentPost
    @Operation(
            operationId = "answerFieldReport",
            summary = "Say what becomes of a report; whoever wrote it sees that (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FieldReport.class)))
    public Response answer(
            @RestPath UUID id,
            @Nullable FieldReportAnswerRequest answer,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(reports.answer(id, Tagged.version(ifMatch), required(answer), language.locale()));
    }

    private static Response answer(FieldReport report) {
        return EntityTags.ok(report, report.version()).build();
    }
}
