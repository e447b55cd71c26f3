package de.ausgleich.conference;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** District conferences; their names, districts and contacts are those of the organisation with the same code. */
@Path("/api/v1/conferences")
@Tag(name = "conference")
public class ConferenceResource {

    private final ConferenceService conferences;
    private final Tagged tagged;

    ConferenceResource(ConferenceService conferences, Tagged tagged) {
        this.conferences = conferences;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listConferences",
            summary = "District conferences with their members and next meetings, by name unless sorted otherwise")
    public RestResponse<Page<Conference>> list(
            @Context Request request,
            @BeanParam ConferenceFilter filter,
            @RestQuery @DefaultValue("name") String sort,
            @BeanParam @Valid PageQuery page) {
        return tagged.content(request, conferences.page(filter, sort, page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getConference", summary = "One conference: districts, contact, members, next meeting")
    public RestResponse<Conference> get(@Context Request request, @RestPath String code) {
        Conference conference = conferences.get(code);
        return tagged.thingAndMore(request, conference, conference.version(), conference);
    }

    @PUT
    @Path("/{code}/members")
    @RolesAllowed(Right.HOLD_CONFERENCES)
    @Operation(
            operationId = "putConferenceMembers",
            summary = "Say which institutions are in a conference from when to when (If-Match)")
    public RestResponse<Conference> putMembers(
            @RestPath String code,
            @Nullable MembersRequest members,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(members, ifMatch, null, (sent, condition) -> {
            Conference changed = conferences.putMembers(code, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }
}
