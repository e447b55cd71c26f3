package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the city was divided, when. */
@Path("/api/v1/district-schemes")
@Tag(name = "districts")
public class SchemeResource {

    private static final String CSV = "text/csv";
    private static final String GEOJSON = "application/geo+json";

    private final SchemeService schemes;
    private final Tagged tagged;

    SchemeResource(SchemeService schemes, Tagged tagged) {
        this.schemes = schemes;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listDistrictSchemes", summary = "District schemes, by code")
    public RestResponse<Page<Scheme>> list(@Context Request request, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(schemes.all(), page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getDistrictScheme", summary = "One district scheme")
    public RestResponse<Scheme> get(@Context Request request, @RestPath String code) {
        Scheme scheme = schemes.get(code);
        return tagged.thing(request, scheme, scheme.version());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putDistrictScheme",
            summary = "Create (If-None-Match: *) or change (If-Match) a district scheme")
    public RestResponse<Scheme> put(
            @RestPath String code,
            @Nullable SchemeRequest scheme,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(scheme, ifMatch, ifNoneMatch, (sent, condition) -> schemes.put(code, sent, condition));
    }

    @PUT
    @Path("/{code}/districts")
    @Consumes({CSV, GEOJSON})
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putDistricts",
            summary = "Bring the areas of a scheme into the state of a file, all or nothing (If-Match of the scheme)",
            description = """
                    CSV: code,name,level,parent_code in UTF-8; the whole scheme; boundaries of areas that stay are kept.
                    GeoJSON: the same as properties, with geometries in WGS84; with a city the whole scheme, without one
                    it adds to and changes what is there and removes nothing.""")
    public RestResponse<DistrictsPut> putDistricts(
            @RestPath String code,
            @RestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] file) {
        AreaFiles.Type kind = type(type);
        return tagged.put(file == null ? new byte[0] : file, ifMatch, null, (content, condition) -> {
            DistrictsPut counts = schemes.putAreas(code, kind, content, condition);
            return new Put<>(counts, counts.version(), false);
        });
    }

    @GET
    @Path("/{code}/boundaries")
    @Produces(GEOJSON)
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getBoundaries", summary = "The boundaries of a scheme as GeoJSON in WGS84")
    public RestResponse<Boundaries> boundaries(@Context Request request, @RestPath String code) {
        Scheme scheme = schemes.get(code);
        return tagged.thing(request, schemes.boundaries(code), scheme.version());
    }

    /** What is said of the encoding does not count: the bytes themselves must be UTF-8. */
    private static AreaFiles.Type type(MediaType type) {
        return type.isCompatible(MediaType.valueOf(CSV)) ? AreaFiles.Type.CSV : AreaFiles.Type.GEOJSON;
    }
}
