package de.ausgleich.indicator;

import de.ausgleich.access.Right;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

/** What is computed from what is counted. */
@Path("/api/v1/indicators")
@Tag(name = "catalogue")
public class IndicatorResource {

    private final Indicators indicators;
    private final CatalogueReader catalogue;
    private final IndicatorService service;
    private final ReferenceDates dates;
    private final Districts districts;
    private final Tagged tagged;
    private final Language language;

    IndicatorResource(
            Indicators indicators,
            CatalogueReader catalogue,
            IndicatorService service,
            ReferenceDates dates,
            Districts districts,
            Tagged tagged,
            Language language) {
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.service = service;
        this.dates = dates;
        this.districts = districts;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "listIndicators",
            summary = "Indicators in their valid definitions, with the dates of a scheme at which they can be computed")
    public RestResponse<Page<Indicator>> list(
            @Context Request request,
            @RestQuery @Nullable String scheme,
            @BeanParam CatalogueQuery wanted,
            @BeanParam @Valid PageQuery page) {
        CatalogueSnapshot snapshot = catalogue.read(null);
        ComputableDates computable = computable(scheme, snapshot);
        List<IndicatorDefinition> all = List.copyOf(snapshot.indicators().values());
        Page<IndicatorDefinition> found = Page.of(wanted.of(all, language.locale()), page);
        return tagged.content(request, found.map(indicator -> whole(indicator, computable, snapshot)));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getIndicator",
            summary = "The valid definition of an indicator, with the dates of a scheme at which it can be computed")
    public RestResponse<Indicator> get(
            @Context Request request, @RestPath String code, @RestQuery @Nullable String scheme) {
        CatalogueSnapshot snapshot = catalogue.read(null);
        IndicatorDefinition definition = snapshot.indicator(code);
        Indicator indicator = whole(definition, computable(scheme, snapshot), snapshot);
        return tagged.thingAndMore(request, indicator, definition.version(), indicator.more());
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listIndicatorVersions", summary = "All definitions of an indicator, newest first")
    public RestResponse<Page<Version<IndicatorDefinition>>> versions(
            @Context Request request, @RestPath String code, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(indicators.versions(code), page));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putIndicator",
            summary = "Create (If-None-Match: *) an indicator or add a version (If-Match)")
    public RestResponse<IndicatorDefinition> put(
            @RestPath String code,
            @Nullable IndicatorRequest indicator,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(indicator, ifMatch, ifNoneMatch, (sent, condition) -> service.put(code, sent, condition));
    }

    @POST
    @Path("/{code}/retirement")
    @IdempotentPost
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IndicatorDefinition.class)))
    @Operation(operationId = "retireIndicator", summary = "Use an indicator for nothing new (If-Match)")
    public Response retire(@RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(service.retire(code, Tagged.version(ifMatch)));
    }

    @POST
    @Path("/{code}/reinstatement")
    @IdempotentPost
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IndicatorDefinition.class)))
    @Operation(operationId = "reinstateIndicator", summary = "Use a retired indicator again (If-Match)")
    public Response reinstate(@RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(service.reinstate(code, Tagged.version(ifMatch)));
    }

    private Indicator whole(IndicatorDefinition definition, ComputableDates computable, CatalogueSnapshot snapshot) {
        return Indicator.of(definition, computable.of(definition), snapshot, language.locale());
    }

    private ComputableDates computable(@Nullable String scheme, CatalogueSnapshot snapshot) {
        return new ComputableDates(dates.published(districts.scheme(scheme, null)), snapshot::indicator);
    }

    private static Response answer(IndicatorDefinition indicator) {
        return EntityTags.ok(indicator, indicator.version()).build();
    }
}
