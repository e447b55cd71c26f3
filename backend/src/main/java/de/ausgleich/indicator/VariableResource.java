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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is counted. */
@Path("/api/v1/variables")
@Tag(name = "catalogue")
public class VariableResource {

    private final Variables variables;
    private final VariableService service;
    private final Tagged tagged;
    private final Language language;

    VariableResource(Variables variables, VariableService service, Tagged tagged, Language language) {
        this.variables = variables;
        this.service = service;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listVariables", summary = "Variables in their valid definitions")
    public RestResponse<Page<VariableDefinition>> list(
            @Context Request request, @BeanParam CatalogueQuery wanted, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(wanted.of(variables.all(), language.locale()), page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getVariable", summary = "The valid definition of a variable")
    public RestResponse<VariableDefinition> get(@Context Request request, @RestPath String code) {
        VariableDefinition variable = variables.of(code);
        return tagged.thing(request, variable, variable.version());
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listVariableVersions", summary = "All definitions of a variable, newest first")
    public RestResponse<Page<Version<VariableDefinition>>> versions(
            @Context Request request, @RestPath String code, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, Page.of(variables.versions(code), page));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "putVariable",
            summary = "Create (If-None-Match: *) a variable or add a version (If-Match)")
    public RestResponse<VariableDefinition> put(
            @RestPath String code,
            @Nullable VariableRequest variable,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(variable, ifMatch, ifNoneMatch, (sent, condition) -> service.put(code, sent, condition));
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
                            schema = @Schema(implementation = VariableDefinition.class)))
    @Operation(operationId = "retireVariable", summary = "Use a variable for nothing new (If-Match)")
    public Response retire(@RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(service.retire(code, ifMatch));
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
                            schema = @Schema(implementation = VariableDefinition.class)))
    @Operation(operationId = "reinstateVariable", summary = "Use a retired variable again (If-Match)")
    public Response reinstate(@RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(service.reinstate(code, ifMatch));
    }

    private static Response answer(VariableDefinition variable) {
        return EntityTags.ok(variable, variable.version()).build();
    }
}
