package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Sorting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Files of offices on their way to published figures. */
@Path("/api/v1/deliveries")
@Tag(name = "deliveries")
public class DeliveryResource {

    private static final Sorting SORTING = Sorting.by("receivedAt", "referenceDate", "source", "state", "fileName");

    private final DeliveryReceipt receipt;
    private final Deliveries deliveries;
    private final Uploads uploads;
    private final DeliveryAnswers answers;

    DeliveryResource(DeliveryReceipt receipt, Deliveries deliveries, Uploads uploads, DeliveryAnswers answers) {
        this.receipt = receipt;
        this.deliveries = deliveries;
        this.uploads = uploads;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(
            operationId = "listDeliveries",
            summary = "Deliveries of the sources whose counts one may see, newest first unless sorted otherwise")
    public Page<DeliveryAnswer> list(
            @BeanParam DeliveryFilter filter,
            @RestQuery @DefaultValue("-receivedAt") String sort,
            @BeanParam @Valid PageQuery page) {
        return deliveries.list(filter, SORTING.of(sort), page).map(answers::of);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(
            operationId = "deliver",
            summary = "Hand over a file; a long one is checked afterwards: ask for it until it is CHECKED")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response deliver(@BeanParam Upload upload) {
        Delivery delivery = receipt.receive(uploads.read(upload));
        return Response.created(URI.create("/api/v1/deliveries/" + delivery.id))
                .entity(answers.of(delivery))
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
        return answers.ok(deliveries.get(id));
    }
}
