package de.ausgleich.conference;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Sent;
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

/** Meetings of a district conference. */
@Path("/api/v1/conferences/{code}/meetings")
@Tag(name = "conference")
public class MeetingResource {

    private static final String JSON = "application/json";

    private final MeetingService meetings;
    private final Tagged tagged;

    MeetingResource(MeetingService meetings, Tagged tagged) {
        this.meetings = meetings;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings of a conference, the latest first; minutes for those in the conference")
    public RestResponse<Page<Meeting>> list(
            @Context Request request,
            @RestPath String code,
            @BeanParam MeetingFilter filter,
            @RestQuery @DefaultValue("-date") String sort,
            @BeanParam @Valid PageQuery page) {
        return tagged.content(request, meetings.page(code, filter, sort, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getMeeting",
            summary = "One meeting: agenda and results; minutes for those in the conference")
    public RestResponse<Meeting> get(@Context Request request, @RestPath String code, @RestPath UUID id) {
        Meeting meeting = meetings.get(code, id);
        return tagged.thingAndMore(request, meeting, meeting.version(), meeting);
    }

    @POST
    @RolesAllowed(Right.HOLD_CONFERENCES)
    @IdempotentPost
    @Operation(operationId = "planMeeting", summary = "Plan a meeting of one's own conference")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Meeting.class)))
    public Response plan(@RestPath String code, @Nullable MeetingRequest meeting) {
        Meeting planned = meetings.plan(code, Sent.required(meeting));
        return Response.created(URI.create("/api/v1/conferences/" + code + "/meetings/" + planned.id()))
                .entity(planned)
                .tag(EntityTags.of(planned.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.HOLD_CONFERENCES)
    @Operation(operationId = "putMeeting", summary = "Change when, where and about what a meeting is (If-Match)")
    public RestResponse<Meeting> put(
            @RestPath String code,
            @RestPath UUID id,
            @Nullable MeetingRequest meeting,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(meeting, ifMatch, null, (sent, condition) -> {
            Meeting changed = meetings.change(code, id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/record")
    @RolesAllowed(Right.HOLD_CONFERENCES)
    @IdempotentPost
    @Operation(
            operationId = "recordMeeting",
            summary = "Record that a meeting was held, who was there and what came of it, or correct that (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Meeting.class)))
    public Response record(
            @RestPath String code,
            @RestPath UUID id,
            @Nullable MeetingRecordRequest record,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(meetings.hold(code, id, Tagged.version(ifMatch), Sent.required(record)));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Right.HOLD_CONFERENCES)
    @IdempotentPost
    @Operation(
            operationId = "cancelMeeting",
            summary = "Say that a planned meeting does not take place, and why (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Meeting.class)))
    public Response cancel(
            @RestPath String code,
            @RestPath UUID id,
            @Nullable MeetingCancellation why,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(meetings.cancel(code, id, Tagged.version(ifMatch), Sent.required(why)));
    }

    private static Response ok(Meeting meeting) {
        return EntityTags.ok(meeting, meeting.version()).build();
    }
}
