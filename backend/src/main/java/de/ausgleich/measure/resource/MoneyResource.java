package de.ausgleich.measure.resource;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The money of a measure. */
@Path("/api/v1/measures/{id}/money")
@Tag(name = "measures")
public class MoneyResource {

    private final MoneyService money;
    private final Tagged tagged;

    MoneyResource(MoneyService money, Tagged tagged) {
        this.money = money;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getMeasureMoney",
            summary = "What a measure costs, what was granted and spent, by year; empty without sight of its money")
    public RestResponse<MoneyAnswer> get(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, money.of(id));
    }
}
