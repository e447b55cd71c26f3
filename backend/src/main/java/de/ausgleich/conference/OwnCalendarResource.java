package de.ausgleich.conference;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One's own calendar address. It takes no key for being sent twice, because a remembered answer would keep the secret:
 * sent again, it makes another address, and the former one ends.
 */
@Path("/api/v1/me/calendar")
@Tag(name = "people")
public class OwnCalendarResource {

    private final CalendarService calendars;
    private final Language language;

    OwnCalendarResource(CalendarService calendars, Language language) {
        this.calendars = calendars;
        this.language = language;
    }

    /** @param madeAt null where there is no address */
    public record OwnCalendar(@Nullable Instant madeAt) {}

    /** @param address for the calendar program; told this once */
    public record NewCalendarAddress(URI address) {}

    @GET
    @RolesAllowed(Right.SUBSCRIBE_CALENDAR)
    @Operation(operationId = "getMyCalendar", summary = "Whether I have a calendar address, and since when")
    public OwnCalendar get() {
        return new OwnCalendar(calendars.madeAt());
    }

    @POST
    @RolesAllowed(Right.SUBSCRIBE_CALENDAR)
    @Operation(
            operationId = "createMyCalendar",
            summary = "Make a calendar address, which is told this once; a former one ends")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NewCalendarAddress.class)))
    public Response create(@Context UriInfo uri) {
        String path = "/api/v1/calendar/" + calendars.make(language.locale()) + ".ics";
        return Response.status(Response.Status.CREATED)
                .entity(new NewCalendarAddress(uri.getBaseUri().resolve(path)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @RolesAllowed(Right.SUBSCRIBE_CALENDAR)
    @Operation(operationId = "revokeMyCalendar", summary = "End my calendar address; it opens nothing any more")
    public void revoke() {
        calendars.revoke();
    }
}
