package de.ausgleich.organisation.people;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/** People with an account: invited, given roles, shut out and let in again. */
@Path("/api/v1/users")
@Tag(name = "people")
public class UserResource {

    private final Users users;
    private final Invitations invitations;
    private final UserAdministration administration;
    private final Language language;
    private final Tagged tagged;

    UserResource(
            Users users, Invitations invitations, UserAdministration administration, Language language, Tagged tagged) {
        this.users = users;
        this.invitations = invitations;
        this.administration = administration;
        this.language = language;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.MANAGE_USERS)
    @Operation(operationId = "listUsers", summary = "People with an account", description = """
                    The administration sees all; social planning those who act for organisations and conferences, and
                    none of the city's own. Sorted by name, email, state, lastSignInAt or createdAt.""")
    public RestResponse<Page<User>> list(
            @Context Request request,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String organisation,
            @RestQuery @Nullable AccountState state,
            @RestQuery @DefaultValue("name") String sort,
            @BeanParam @Valid PageQuery page) {
        UserFilter wanted = new UserFilter(q, role, organisation, state);
        var order = UserFilter.order(sort, language.locale());
        List<User> found =
                users.all().stream().filter(wanted::holds).sorted(order).toList();
        List<User> items = found.stream().skip(page.offset()).limit(page.size()).toList();
        return tagged.content(request, new Page<>(items, page.page(), page.size(), found.size()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.MANAGE_USERS)
    @Operation(operationId = "getUser", summary = "One person: roles, memberships, state, last sign-in")
    public RestResponse<User> get(@Context Request request, @RestPath String id) {
        User user = users.get(id);
        return tagged.thingAndMore(request, user, user.version(), user);
    }

    @POST
    @RolesAllowed(Right.MANAGE_USERS)
    @IdempotentPost
    @Operation(operationId = "inviteUser", summary = "Invite somebody by e-mail", description = """
                    Makes the account with its roles, lets the person act for the body, and sends the mail by which a
                    password is set. When one part fails nothing of it stays.""")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = User.class)))
    public Response invite(@Nullable NewUser user) {
        User invited = invitations.invite(required(user));
        return Response.created(URI.create("/api/v1/users/" + invited.id()))
                .entity(invited)
                .tag(EntityTags.of(invited.version()))
                .build();
    }

    @POST
    @Path("/{id}/invitation")
    @RolesAllowed(Right.MANAGE_USERS)
    @IdempotentPost
    @Operation(operationId = "resendInvitation", summary = "Send the invitation once more", description = """
                    Changes nothing about the account, so no state of it has to be named.""")
    @APIResponse(
            responseCode = "200",
            description = "Sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = User.class)))
    public Response resend(@RestPath String id) {
        return answer(invitations.sendAgain(id));
    }

    @PUT
    @Path("/{id}/roles")
    @RolesAllowed(Right.MANAGE_USERS)
    @Operation(operationId = "putUserRoles", summary = "Say which roles somebody has (If-Match)")
    public RestResponse<User> putRoles(
            @RestPath String id,
            @Nullable RoleChoice roles,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(roles, ifMatch, null, (sent, condition) -> {
            User changed = administration.setRoles(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/disabling")
    @RolesAllowed(Right.MANAGE_USERS)
    @IdempotentPost
    @Operation(operationId = "disableUser", summary = "Shut somebody out at once, here and in Keycloak (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Shut out",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = User.class)))
    public Response disable(
            @RestPath String id, @Nullable Disabling why, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(administration.disable(id, Tagged.version(ifMatch), required(why)));
    }

    @POST
    @Path("/{id}/enabling")
    @RolesAllowed(Right.MANAGE_USERS)
    @IdempotentPost
    @Operation(operationId = "enableUser", summary = "Let somebody in again (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Let in",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = User.class)))
    public Response enable(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(administration.enable(id, Tagged.version(ifMatch)));
    }

    private static Response answer(User user) {
        return EntityTags.ok(user, user.version()).build();
    }
}
