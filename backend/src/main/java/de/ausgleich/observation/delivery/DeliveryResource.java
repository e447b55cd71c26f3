package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.Sources;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.indicator.Variables;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Sorting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Files of offices on their way to published figures. */
@Path("/api/v1/deliveries")
@Tag(name = "deliveries")
public class DeliveryResource {

    private static final Sorting SORTING = Sorting.by("receivedAt", "referenceDate", "source", "state", "fileName");

    private final DeliveryService service;
    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final StoredFindings findings;
    private final PlanRows plans;
    private final Uploads uploads;
    private final Sources sources;
    private final Variables variables;
    private final Districts districts;
    private final Language language;

    DeliveryResource(
            DeliveryService service,
            Deliveries deliveries,
            DeliveryFiles files,
            StoredFindings findings,
            PlanRows plans,
            Uploads uploads,
            Sources sources,
            Variables variables,
            Districts districts,
            Language language) {
        this.service = service;
        this.deliveries = deliveries;
        this.files = files;
        this.findings = findings;
        this.plans = plans;
        this.uploads = uploads;
        this.sources = sources;
        this.variables = variables;
        this.districts = districts;
        this.language = language;
    }

    /** Warnings accepted on publication. */
    public record Publication(@NotNull List<@Valid @NotNull AcceptedFinding> accepted) {}

    /** A warning by its number, and why it is accepted. */
    public record AcceptedFinding(
            @NotNull Integer finding,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Why something is turned away or taken back. */
    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "listDeliveries", summary = "Deliveries, newest first unless sorted otherwise")
    public Page<DeliveryAnswer> list(
            @BeanParam DeliveryFilter filter,
            @RestQuery @DefaultValue("-receivedAt") String sort,
            @BeanParam @Valid PageQuery page) {
        return deliveries.list(filter, SORTING.of(sort), page).map(this::answer);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "deliver", summary = "Hand over a file; it is read and checked at once")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response deliver(@BeanParam Upload upload) {
        Delivery delivery = service.receive(uploads.read(upload));
        return Response.created(URI.create("/api/v1/deliveries/" + delivery.id))
                .entity(answer(delivery))
                .tag(EntityTags.of(delivery.version))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "getDelivery", summary = "One delivery: state, columns, plan and findings in numbers")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response get(@RestPath UUID id) {
        return ok(deliveries.get(id));
    }

    @PUT
    @Path("/{id}/mapping")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "mapDelivery", summary = "Say which column is what; the file is checked again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response map(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull Mapping mapping) {
        return ok(service.map(id, expecting(ifMatch), mapping));
    }

    @GET
    @Path("/{id}/findings")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "listDeliveryFindings", summary = "What is wrong or remarkable, with proposals")
    public List<FindingAnswer> findings(@RestPath UUID id) {
        UUID delivery = deliveries.get(id).id;
        return findings.of(delivery).stream()
                .map(finding -> FindingAnswer.of(finding, language.locale()))
                .toList();
    }

    @GET
    @Path("/{id}/plan")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "listDeliveryPlan", summary = "What publishing would do, figure by figure")
    public Page<PlanRowAnswer> plan(
            @RestPath UUID id, @RestQuery PlanRow.@Nullable Kind kind, @BeanParam @Valid PageQuery page) {
        Delivery delivery = deliveries.get(id);
        var areas = districts.areas(delivery.scheme);
        var known = variables.all().stream().collect(Collectors.toMap(VariableDefinition::code, Function.identity()));
        return plans.page(id, kind, page, delivery.rows(kind))
                .map(row -> PlanRowAnswer.of(row, areas, known, language.locale()));
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "getDeliveryFile", summary = "The file as it came")
    public Response file(@RestPath UUID id) {
        Delivery delivery = deliveries.get(id);
        return Response.ok(files.findById(id).content)
                .header(HttpHeaders.CONTENT_DISPOSITION, Uploads.attachment(delivery.fileName))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "publishDelivery", summary = "Make its figures the published ones")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response publish(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Publication publication) {
        Map<Integer, String> accepted = publication.accepted().stream()
                .collect(Collectors.toMap(AcceptedFinding::finding, AcceptedFinding::reason, (first, again) -> again));
        return ok(service.publish(id, expecting(ifMatch), accepted));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "rejectDelivery", summary = "Turn it away; nothing of it is published")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response reject(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return ok(service.reject(id, expecting(ifMatch), reason.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "withdrawDelivery", summary = "Take it back; the vintages before it are current again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response withdraw(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return ok(service.withdraw(id, expecting(ifMatch), reason.reason()));
    }

    private Consumer<Delivery> expecting(@Nullable String ifMatch) {
        return delivery -> EntityTags.require(ifMatch, delivery.version, () -> answer(delivery));
    }

    private DeliveryAnswer answer(Delivery delivery) {
        return DeliveryAnswer.of(delivery, sources, language.locale());
    }

    private Response ok(Delivery delivery) {
        return EntityTags.ok(answer(delivery), delivery.version).build();
    }
}
