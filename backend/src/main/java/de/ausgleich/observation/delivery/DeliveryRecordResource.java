package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Download;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a delivery would do, what was done with it, and what has become of its numbers. */
@Path("/api/v1/deliveries/{id}")
@Tag(name = "deliveries")
public class DeliveryRecordResource {

    private final Deliveries deliveries;
    private final DeliveryEffect effects;
    private final DeliveryExport exports;
    private final Language language;

    DeliveryRecordResource(Deliveries deliveries, DeliveryEffect effects, DeliveryExport exports, Language language) {
        this.deliveries = deliveries;
        this.effects = effects;
        this.exports = exports;
        this.language = language;
    }

    @GET
    @Path("/effect")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "getDeliveryEffect", summary = "What publishing would change, and who would see it")
    public EffectAnswer effect(@RestPath UUID id) {
        return effects.of(deliveries.get(id), language.locale());
    }

    @GET
    @Path("/export")
    @Produces(Csv.MEDIA_TYPE)
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(
            operationId = "exportDelivery",
            summary = "What is published now for its variables and date, in the canonical long format; "
                    + "delivered again it changes nothing")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@RestPath UUID id) {
        Delivery delivery = deliveries.get(id);
        return Download.csv(
                exports.of(delivery),
                "%s_%s_%s.csv".formatted(delivery.source, delivery.scheme, delivery.referenceDate));
    }
}
