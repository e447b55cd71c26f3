package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** Who delivers what is counted. */
@Path("/api/v1/sources")
@Tag(name = "catalogue")
public class SourceResource {

    private final Sources sources;
    private final SourceService service;
    private final Tagged tagged;

    SourceResource(Sources sources, SourceService service, Tagged tagged) {
        this.sources = sources;
        this.service = service;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listSources", summary = "Sources, by code")
    public RestResponse<Page<Source>> list(@Context Request request, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(sources.all(), page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getSource", summary = "One source: raw audience and legal basis")
    public RestResponse<Source> get(@Context Request request, @RestPath String code) {
        Source source = sources.of(code);
        return tagged.thing(request, source, source.version());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(operationId = "putSource", summary = "Create (If-None-Match: *) or change (If-Match) a source")
    public RestResponse<Source> put(
            @RestPath String code,
            @Nullable SourceRequest source,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(source, ifMatch, ifNoneMatch, (sent, condition) -> service.put(code, sent, condition));
    }

    @GET
    @Path("/{code}/mapping")
    @RolesAllowed(Right.DELIVER)
    @Operation(
            operationId = "getSourceMapping",
            summary = "How the columns of the source's files are understood, one mapping for each kind of file")
    public RestResponse<JsonNode> mapping(@Context Request request, @RestPath String code) {
        SourceTable.Mapping mapping = service.mapping(code);
        return tagged.thing(request, mapping.content(), mapping.version());
    }

    @PUT
    @Path("/{code}/mapping")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putSourceMapping",
            summary = "Remember (If-None-Match: *) or change (If-Match) how the columns are understood")
    public RestResponse<JsonNode> putMapping(
            @RestPath String code,
            @Nullable JsonNode mapping,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(
                mapping, ifMatch, ifNoneMatch, (sent, condition) -> service.putMapping(code, sent, condition));
    }
}
