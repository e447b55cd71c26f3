package de.ausgleich.measure.contribution;

import de.ausgleich.access.Right;
import de.ausgleich.measure.ContributionAnswer;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a measure contributed to the goals that it serves. */
@Path("/api/v1/measures/{id}/contributions")
@Tag(name = "measures")
public class ContributionResource {

    private final ContributionService contributions;
    private final Tagged tagged;

    ContributionResource(ContributionService contributions, Tagged tagged) {
        this.contributions = contributions;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listContributions",
            summary = "What a measure contributed to goals in sight, the newest year first")
    public RestResponse<List<ContributionAnswer>> list(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, contributions.of(id));
    }

    @GET
    @Path("/{goal}/{year}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getContribution", summary = "What a measure contributed to one goal until a year's end")
    public RestResponse<ContributionAnswer> get(
            @Context Request request, @RestPath UUID id, @RestPath UUID goal, @RestPath int year) {
        ContributionAnswer contribution = contributions.get(id, goal, year);
        return tagged.thingAndMore(request, contribution, contribution.version(), contribution);
    }

    @PUT
    @Path("/{goal}/{year}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(
            operationId = "putContribution",
            summary = "Assess (If-None-Match: *) or assess anew (If-Match) what a measure contributed to a goal")
    public RestResponse<ContributionAnswer> put(
            @RestPath UUID id,
            @RestPath UUID goal,
            @RestPath int year,
            @Nullable ContributionRequest contribution,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(
                contribution,
                ifMatch,
                ifNoneMatch,
                (sent, condition) -> contributions.put(id, goal, year, sent, condition));
    }

    @DELETE
    @Path("/{goal}/{year}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "removeContribution", summary = "Remove an assessment made by mistake (If-Match)")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @RestPath UUID id,
            @RestPath UUID goal,
            @RestPath int year,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        contributions.remove(id, goal, year, Tagged.version(ifMatch));
        return Response.noContent().build();
    }
}
