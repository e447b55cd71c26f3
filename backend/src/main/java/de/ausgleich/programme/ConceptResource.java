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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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

/** What is planned for the programme areas, version by version. */
@Path("/api/v1/action-concepts")
@Tag(name = "programme")
public class ConceptResource {

    private final ConceptService concepts;
    private final Tagged tagged;

    ConceptResource(ConceptService concepts, Tagged tagged) {
        this.concepts = concepts;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listActionConcepts",
            summary = "Versions of action concepts in sight, by area and then the newest first")
    public RestResponse<Page<ConceptSummary>> list(
            @Context Request request,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable ConceptState state,
            @BeanParam @Valid PageQuery page) {
        List<ConceptSummary> found = concepts.all(area, state);
        List<ConceptSummary> items =
                found.stream().skip(page.offset()).limit(page.size()).toList();
        return tagged.content(request, new Page<>(items, page.page(), page.size(), found.size()));
    }

    @POST
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "beginActionConcept",
            summary = "Begin the next version of an area's concept: a copy of its last one, or the usual sections")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConceptAnswer.class)))
    public Response begin(@Valid @Nullable NewConceptRequest concept) {
        ConceptAnswer begun = concepts.begin(required(concept).area().strip());
        return Response.created(URI.create("/api/v1/action-concepts/" + begun.id()))
                .entity(begun)
                .tag(EntityTags.of(begun.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getActionConcept",
            summary = "One version: its sections with the goals and figures they draw in, and how it was decided")
    public RestResponse<ConceptAnswer> get(@Context Request request, @RestPath UUID id) {
        ConceptAnswer concept = concepts.get(id);
        return tagged.thingAndMore(request, concept, concept.version(), concept);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(operationId = "putActionConcept", summary = "Change a draft: its sections in their order (If-Match)")
    public RestResponse<ConceptAnswer> put(
            @RestPath UUID id,
            @Nullable ConceptRequest concept,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(concept, ifMatch, null, (sent, condition) -> {
            ConceptAnswer changed = concepts.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(operationId = "discardActionConcept", summary = "Throw a draft away (If-Match)")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Response discard(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        concepts.discard(id, Tagged.version(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/adoption")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "adoptActionConcept",
            summary = "Record that a draft was adopted; it and its figures change no more (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Adopted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConceptAnswer.class)))
    public Response adopt(
            @RestPath UUID id,
            @Nullable ConceptAdoptionRequest adoption,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ConceptAnswer adopted = concepts.adopt(id, Tagged.version(ifMatch), required(adoption));
        return EntityTags.ok(adopted, adopted.version()).build();
    }
}
