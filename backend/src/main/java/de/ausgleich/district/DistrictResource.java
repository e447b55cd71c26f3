package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Areas of one scheme: the one asked for, else the installation's. */
@Path("/api/v1/districts")
@Tag(name = "districts")
@RolesAllowed({Right.READ_FIGURES, Right.READ_ORGANISATIONS})
public class DistrictResource {

    private final Districts districts;
    private final Tagged tagged;

    DistrictResource(Districts districts, Tagged tagged) {
        this.districts = districts;
        this.tagged = tagged;
    }

    @GET
    @Operation(operationId = "listDistricts", summary = "Areas of a scheme, by code")
    public RestResponse<Page<District>> list(
            @Context Request request,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable String level,
            @RestQuery @Nullable String q,
            @BeanParam @Valid PageQuery page) {
        DistrictsQuery wanted = DistrictsQuery.of(level, q);
        String meant = districts.scheme(scheme, null);
        List<District> found = districts.areas(meant).values().stream()
                .filter(wanted)
                .map(area -> District.of(meant, area))
                .toList();
        return tagged.content(request, Page.of(found, page));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDistrict", summary = "One area of a scheme")
    public RestResponse<District> get(
            @Context Request request, @RestPath String code, @RestQuery @Nullable String scheme) {
        String meant = districts.scheme(scheme, null);
        Area area = districts.areas(meant).get(code);
        if (area == null) {
            throw Problem.notFound("district", code);
        }
        return tagged.content(request, District.of(meant, area));
    }
}
