package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private static final String GEOPACKAGE = "application/geopackage+sqlite3";

    private final SchemeService schemes;
    private final Tagged tagged;
    private final Language language;

    SchemeResource(SchemeService schemes, Tagged tagged, Language language) {
        this.schemes = schemes;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed({Right.READ_FIGURES, Right.READ_ORGANISATIONS})
    @Operation(operationId = "listDistrictSchemes", summary = "District schemes, by code")
    public RestResponse<Page<Scheme>> list(@Context Request request, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(schemes.all(), page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Right.READ_FIGURES, Right.READ_ORGANISATIONS})
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
    @Consumes({CSV, GEOJSON, GEOPACKAGE})
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putDistricts",
            summary = "Bring the areas of a scheme into the state of a file, all or nothing (If-Match of the scheme)",
            description = """
                    CSV: code,name,level,parent_code in UTF-8; the whole scheme; boundaries of areas that stay are kept.
                    GeoJSON: the same as properties, with geometries in WGS84, or in the system that its member crs
                    names; with a city the whole scheme, without one it adds to and changes what is there and removes
                    nothing. GeoPackage: the same from its layer of polygons, in EPSG:4326, 4258, 25831 to 25833 or
                    3857. What the check finds as an error is refused.""")
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

    @POST
    @Path("/{code}/districts/check")
    @Consumes({CSV, GEOJSON, GEOPACKAGE})
    @IdempotentPost
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "checkDistricts",
            summary = "What a file of areas would change, and what is wrong or odd with it; stores nothing")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AreaCheckAnswer.class)))
    public Response checkDistricts(
            @RestPath String code, @RestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, byte @Nullable [] file) {
        AreaCheck check = schemes.checkAreas(code, type(type), file == null ? new byte[0] : file);
        return Response.ok(AreaCheckAnswer.of(check, language.locale())).build();
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
        if (type.isCompatible(MediaType.valueOf(GEOPACKAGE))) {
            return AreaFiles.Type.GEOPACKAGE;
        }
        return type.isCompatible(MediaType.valueOf(CSV)) ? AreaFiles.Type.CSV : AreaFiles.Type.GEOJSON;
    }
}
