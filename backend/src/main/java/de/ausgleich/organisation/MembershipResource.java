package de.ausgleich.organisation;

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

/** Who acts for which body. */
@Path("/api/v1/memberships")
@Tag(name = "people")
public class MembershipResource {

    private final MembershipService memberships;
    private final Tagged tagged;

    MembershipResource(MembershipService memberships, Tagged tagged) {
        this.memberships = memberships;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_MEMBERS)
    @Operation(
            operationId = "listMemberships",
            summary = "Memberships, those of the past as well: all, or of one account; only of bodies in sight")
    public Page<MembershipAnswer> list(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable Boolean current,
            @BeanParam @Valid PageQuery page) {
        return memberships.page(subject, current, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_MEMBERS)
    @Operation(operationId = "getMembership", summary = "One membership")
    public RestResponse<MembershipAnswer> get(@Context Request request, @RestPath UUID id) {
        MembershipAnswer membership = memberships.get(id);
        return tagged.thing(request, membership, membership.version());
    }

    @POST
    @RolesAllowed(Right.MANAGE_MEMBERS)
    @IdempotentPost
    @Operation(operationId = "grantMembership", summary = "Let somebody act for a body")
    @APIResponse(
            responseCode = "201",
            description = "Granted",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MembershipAnswer.class)))
    public Response grant(@Nullable NewMembership membership) {
        MembershipAnswer granted = memberships.create(required(membership));
        return Response.created(URI.create("/api/v1/memberships/" + granted.id()))
                .entity(granted)
                .tag(EntityTags.of(granted.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.MANAGE_MEMBERS)
    @Operation(operationId = "putMembership", summary = "Change function or term of a membership (If-Match)")
    public RestResponse<MembershipAnswer> put(
            @RestPath UUID id,
            @Nullable MembershipChange membership,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(membership, ifMatch, null, (sent, condition) -> {
            MembershipAnswer changed = memberships.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Right.MANAGE_MEMBERS)
    @IdempotentPost
    @Operation(operationId = "endMembership", summary = "Take a membership away at once (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Taken away",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MembershipAnswer.class)))
    public Response end(
            @RestPath UUID id,
            @Nullable MembershipEnd why,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MembershipAnswer ended = memberships.end(id, ifMatch, required(why));
        return EntityTags.ok(ended, ended.version()).build();
    }
}
