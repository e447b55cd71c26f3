package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Download;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is in a delivery, and what its check has found. */
@Path("/api/v1/deliveries/{id}")
@Tag(name = "deliveries")
public class DeliveryContentResource {

    private final DeliveryService service;
    private final Deliveries deliveries;
    private final DeliveryChecking checking;
    private final StoredFindings findings;
    private final PlanSearch plans;
    private final Language language;

    DeliveryContentResource(
            DeliveryService service,
            Deliveries deliveries,
            DeliveryChecking checking,
            StoredFindings findings,
            PlanSearch plans,
            Language language) {
        this.service = service;
        this.deliveries = deliveries;
        this.checking = checking;
        this.findings = findings;
        this.plans = plans;
        this.language = language;
    }

    @GET
    @Path("/preview")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(
            operationId = "previewDelivery",
            summary = "Lines of the file as they stand, the first unless asked otherwise")
    public DeliveryPreview preview(
            @RestPath UUID id,
            @RestQuery @Nullable String sheet,
            @RestQuery @DefaultValue("1") @Min(1) int from,
            @RestQuery @DefaultValue("40") @Min(1) @Max(200) int rows) {
        return checking.preview(deliveries.get(id), sheet, from, rows);
    }

    @GET
    @Path("/findings")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(
            operationId = "listDeliveryFindings",
            summary = "What is wrong or remarkable, with proposals; as text/csv a list to send back to the office")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FindingAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response findings(@RestPath UUID id, @Context Request request) {
        Delivery delivery = deliveries.get(id);
        List<FindingAnswer> answer = findings.of(delivery.id).stream()
                .map(finding -> FindingAnswer.of(finding, language.locale()))
                .toList();
        return TableForm.of(request, TableForm.JSON, TableForm.CSV) == TableForm.CSV
                ? Download.csv(FindingList.of(answer, language.locale()), FindingList.fileName(delivery.fileName))
                : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/plan")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "listDeliveryPlan", summary = "What publishing would do, figure by figure")
    public Page<PlanRowAnswer> plan(@RestPath UUID id, @BeanParam PlanFilter filter, @BeanParam @Valid PageQuery page) {
        return plans.page(deliveries.get(id), filter, page, language.locale());
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "getDeliveryFile", summary = "The file as it came; that it was read is kept in the trail")
    public Response file(@RestPath UUID id) {
        Delivery delivery = deliveries.get(id);
        return Download.of(service.file(delivery), MediaType.APPLICATION_OCTET_STREAM, delivery.fileName);
    }
}
