package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How districts were cut anew, from one scheme to the next. */
@Path("/api/v1/district-schemes/{code}/crosswalks")
@Tag(name = "districts")
public class CrosswalkResource {

    private final CrosswalkService crosswalks;
    private final Tagged tagged;

    CrosswalkResource(CrosswalkService crosswalks, Tagged tagged) {
        this.crosswalks = crosswalks;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed({Right.READ_FIGURES, Right.READ_ORGANISATIONS})
    @Operation(operationId = "listCrosswalks", summary = "Crosswalks that come from, or lead to, a district scheme")
    public RestResponse<Page<CrosswalkAnswer>> list(
            @Context Request request, @RestPath String code, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(crosswalks.of(code), page));
    }

    @GET
    @Path("/{to}")
    @RolesAllowed({Right.READ_FIGURES, Right.READ_ORGANISATIONS})
    @Operation(
            operationId = "getCrosswalk",
            summary = "What became of the districts of a scheme in a newer one, and which of those are continued")
    public RestResponse<CrosswalkAnswer> get(@Context Request request, @RestPath String code, @RestPath String to) {
        CrosswalkAnswer found = crosswalks.get(code, to);
        return tagged.thingAndMore(request, found, found.version(), found);
    }

    @PUT
    @Path("/{to}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putCrosswalk",
            summary = "Create (If-None-Match: *) or replace (If-Match) a crosswalk",
            description = """
                    One row for each pair of an older and a newer district, with the share of the older one's
                    inhabitants that live in the newer one. The shares of each older district add up to 1, to within
                    0.001, and every district of both schemes is named.""")
    public RestResponse<CrosswalkAnswer> put(
            @RestPath String code,
            @RestPath String to,
            @Nullable CrosswalkRequest crosswalk,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(
                crosswalk, ifMatch, ifNoneMatch, (sent, condition) -> crosswalks.put(code, to, sent, condition));
    }

    @PUT
    @Path("/{to}/rows")
    @Consumes("text/csv")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putCrosswalkRows",
            summary = "The same from a file: CSV in UTF-8 with from_code, to_code and weight")
    public RestResponse<CrosswalkAnswer> putRows(
            @RestPath String code,
            @RestPath String to,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            byte @Nullable [] file) {
        return tagged.put(
                file == null ? new byte[0] : file,
                ifMatch,
                ifNoneMatch,
                (sent, condition) -> crosswalks.put(code, to, sent, condition));
    }
}
