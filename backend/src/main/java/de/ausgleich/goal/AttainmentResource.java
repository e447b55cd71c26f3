package de.ausgleich.goal;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How far targets are reached, and what they would mean. */
@Path("/api/v1/goals")
@Tag(name = "goals")
public class AttainmentResource {

    private final AttainmentService attainment;
    private final HonestyService honesty;
    private final Tagged tagged;

    AttainmentResource(AttainmentService attainment, HonestyService honesty, Tagged tagged) {
        this.attainment = attainment;
        this.honesty = honesty;
        this.tagged = tagged;
    }

    @GET
    @Path("/{id}/attainment")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getAttainment",
            summary = "How far each target of a goal is reached at a date, today without one; with its readings")
    public RestResponse<AttainmentAnswer> attainment(
            @Context Request request, @RestPath UUID id, @RestQuery @Nullable LocalDate date) {
        return tagged.content(request, attainment.of(id, date));
    }

    @POST
    @Path("/target-preview")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(
            operationId = "previewTarget",
            summary = "What a target would mean, and whether it could be told from chance; nothing is stored")
    public RestResponse<HonestyAnswer> preview(@Nullable TargetPreview preview) {
        return RestResponse.ResponseBuilder.ok(honesty.preview(required(preview)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
