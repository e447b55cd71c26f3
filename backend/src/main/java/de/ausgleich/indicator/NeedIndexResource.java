package de.ausgleich.indicator;

import de.ausgleich.access.Right;
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

/** How need for action is computed. */
@Path("/api/v1/need-indices")
@Tag(name = "catalogue")
public class NeedIndexResource {

    private final NeedIndexDefinitions indices;
    private final NeedIndexService service;
    private final Tagged tagged;
    private final Language language;

    NeedIndexResource(NeedIndexDefinitions indices, NeedIndexService service, Tagged tagged, Language language) {
        this.indices = indices;
        this.service = service;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listNeedIndices", summary = "Need indices in their valid definitions")
    public RestResponse<Page<NeedIndexDefinition>> list(
            @Context Request request, @BeanParam CatalogueQuery wanted, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(wanted.of(indices.all(), language.locale()), page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getNeedIndex", summary = "The valid definition of a need index, or an earlier version")
    public RestResponse<NeedIndexDefinition> get(
            @Context Request request, @RestPath String code, @RestQuery @Nullable Integer version) {
        NeedIndexDefinition index = version == null ? indices.of(code) : indices.of(code, version);
        return tagged.thing(request, index, index.version());
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listNeedIndexVersions", summary = "All definitions of a need index, newest first")
    public RestResponse<Page<Version<NeedIndexDefinition>>> versions(
            @Context Request request, @RestPath String code, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(indices.versions(code), page));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putNeedIndex",
            summary = "Create (If-None-Match: *) a need index or add a version (If-Match)")
    public RestResponse<NeedIndexDefinition> put(
            @RestPath String code,
            @Nullable NeedIndexRequest index,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(index, ifMatch, ifNoneMatch, (sent, condition) -> service.put(code, sent, condition));
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
                            schema = @Schema(implementation = NeedIndexDefinition.class)))
    @Operation(operationId = "retireNeedIndex", summary = "Use a need index for nothing new (If-Match)")
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
                            schema = @Schema(implementation = NeedIndexDefinition.class)))
    @Operation(operationId = "reinstateNeedIndex", summary = "Use a retired need index again (If-Match)")
    public Response reinstate(@RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(service.reinstate(code, Tagged.version(ifMatch)));
    }

    private static Response answer(NeedIndexDefinition index) {
        return EntityTags.ok(index, index.version()).build();
    }
}
