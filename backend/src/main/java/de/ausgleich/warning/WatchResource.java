package de.ausgleich.warning;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What I keep an eye on. */
@Path("/api/v1/me/watches")
@Tag(name = "monitoring")
public class WatchResource {

    private final WatchService watches;
    private final Tagged tagged;
    private final Language language;

    WatchResource(WatchService watches, Tagged tagged, Language language) {
        this.watches = watches;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.KEEP_WATCH_LIST)
    @Operation(
            operationId = "listMyWatches",
            summary = "Districts and indicators that I keep an eye on, with their newest changes")
    public RestResponse<Page<Watch>> list(@Context Request request, @BeanParam @Valid PageQuery page) {
        return tagged.content(request, watches.page(page, language.locale()));
    }

    @POST
    @RolesAllowed(Right.KEEP_WATCH_LIST)
    @IdempotentPost
    @Operation(operationId = "addMyWatch", summary = "Keep an eye on a district, or on one indicator in it")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Watch.class)))
    public Response add(@Nullable WatchRequest watch) {
        Watch added = watches.add(required(watch), language.locale());
        return Response.created(URI.create("/api/v1/me/watches/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.KEEP_WATCH_LIST)
    @Operation(operationId = "getMyWatch", summary = "One thing that I keep an eye on, with its newest changes")
    public RestResponse<Watch> get(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, watches.get(id, language.locale()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Right.KEEP_WATCH_LIST)
    @Operation(operationId = "removeMyWatch", summary = "No longer keep an eye on it")
    public void remove(@RestPath UUID id) {
        watches.remove(id);
    }
}
