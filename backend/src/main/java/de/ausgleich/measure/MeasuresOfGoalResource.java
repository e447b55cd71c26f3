package de.ausgleich.measure;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What is done for a goal. */
@Path("/api/v1/goals/{id}/measures")
@Tag(name = "measures")
public class MeasuresOfGoalResource {

    private final MeasuresOfGoalService measures;
    private final Tagged tagged;

    MeasuresOfGoalResource(MeasuresOfGoalService measures, Tagged tagged) {
        this.measures = measures;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listMeasuresOfGoal",
            summary = "Measures in sight that serve a goal, with their own attainment and their contribution")
    public RestResponse<List<MeasureOfGoal>> list(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, measures.of(id));
    }
}
