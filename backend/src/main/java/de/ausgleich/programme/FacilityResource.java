package de.ausgleich.programme;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
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

/** Day care, schools, counselling and more: what there is in the districts. */
@Path("/api/v1/facilities")
@Tag(name = "programme")
public class FacilityResource {

    private final FacilityService facilities;
    private final Tagged tagged;

    FacilityResource(FacilityService facilities, Tagged tagged) {
        this.facilities = facilities;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "listFacilities",
            summary = "Facilities of a scheme, by name unless sorted otherwise",
            description = "district takes a borough's or the city's code as well; closed ones are among them.")
    public RestResponse<Page<Facility>> list(
            @Context Request request,
            @BeanParam FacilityFilter filter,
            @RestQuery @DefaultValue("name") String sort,
            @BeanParam @Valid PageQuery page) {
        return tagged.content(request, facilities.page(filter, sort, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getFacility", summary = "One facility")
    public RestResponse<Facility> get(@Context Request request, @RestPath UUID id) {
        Facility facility = facilities.get(id);
        return tagged.thing(request, facility, facility.version());
    }

    @POST
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @IdempotentPost
    @Operation(operationId = "createFacility", summary = "Enter a facility")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Facility.class)))
    public Response create(@Nullable FacilityRequest facility) {
        Facility created = facilities.create(required(facility));
        return Response.created(URI.create("/api/v1/facilities/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(operationId = "putFacility", summary = "Change a facility (If-Match)")
    public RestResponse<Facility> put(
            @RestPath UUID id,
            @Nullable FacilityRequest facility,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(facility, ifMatch, null, (sent, condition) -> {
            Facility changed = facilities.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @IdempotentPost
    @Operation(operationId = "closeFacility", summary = "Say that a facility has closed, and why (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Facility.class)))
    public Response close(
            @RestPath UUID id,
            @Nullable FacilityClosure closure,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Facility closed = facilities.close(id, ifMatch, required(closure));
        return EntityTags.ok(closed, closed.version()).build();
    }
}
