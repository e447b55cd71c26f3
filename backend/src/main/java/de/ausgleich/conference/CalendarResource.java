package de.ausgleich.conference;

import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings and due dates for a calendar program, which cannot sign in: the address is the credential. */
@Path("/api/v1/calendar")
@Tag(name = "conference")
public class CalendarResource {

    private final CalendarService calendars;
    private final Tagged tagged;

    CalendarResource(CalendarService calendars, Tagged tagged) {
        this.calendars = calendars;
        this.tagged = tagged;
    }

    @GET
    @Path("/{secret}.ics")
    @PermitAll
    @Produces("text/calendar")
    @Operation(
            operationId = "getCalendar",
            summary =
                    "By a personal address: the meetings and due dates that its owner may see at this moment, as iCalendar")
    public RestResponse<Object> get(@Context Request request, @Context UriInfo uri, @RestPath String secret) {
        return tagged.file(
                request, MeetingCalendar.MEDIA_TYPE, "ausgleich.ics", calendars.calendar(secret, uri.getBaseUri()));
    }
}
