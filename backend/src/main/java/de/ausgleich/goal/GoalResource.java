package de.ausgleich.goal;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Goals of the programme areas. */
@Path("/api/v1/goals")
@Tag(name = "goals")
public class GoalResource {

    private final GoalService goals;
    private final GoalExport export;
    private final Tagged tagged;

    GoalResource(GoalService goals, GoalExport export, Tagged tagged) {
        this.goals = goals;
        this.export = export;
        this.tagged = tagged;
    }

    /** One page of goals. */
    @Schema(name = "PageGoalSummary")
    record GoalPage(List<GoalSummary> items, int page, int size, long total) {}

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "listGoals",
            summary = "Goals in sight, newest change first unless sorted otherwise; by Accept as a table")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GoalPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<?> list(
            @Context Request request,
            @BeanParam GoalFilter filter,
            @RestQuery @DefaultValue("-changedAt") String sort,
            @BeanParam @Valid PageQuery page) {
        return switch (TableForm.of(request, TableForm.JSON, TableForm.CSV)) {
            case JSON, WORKBOOK -> {
                Page<GoalSummary> found = goals.page(filter, sort, page);
                yield tagged.content(request, new GoalPage(found.items(), found.page(), found.size(), found.total()));
            }
            case CSV -> tagged.file(request, Csv.CONTENT_TYPE, "ziele.csv", export.csv(filter, sort));
        };
    }

    @POST
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "createGoal", summary = "Begin a goal, or a recommendation, as a draft of one's own body")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalAnswer.class)))
    public Response create(@Nullable GoalRequest goal) {
        GoalAnswer created = goals.create(required(goal));
        return Response.created(URI.create("/api/v1/goals/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getGoal", summary = "One goal: why, who took part, where it stands, what one may do")
    public RestResponse<GoalAnswer> get(@Context Request request, @RestPath UUID id) {
        GoalAnswer goal = goals.get(id);
        return tagged.thingAndMore(request, goal, goal.version(), goal);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(operationId = "putGoal", summary = "Change a goal that is not agreed yet (If-Match)")
    public RestResponse<GoalAnswer> put(
            @RestPath UUID id, @Nullable GoalRequest goal, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(goal, ifMatch, null, (sent, condition) -> {
            GoalAnswer changed = goals.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(operationId = "discardGoal", summary = "Throw a draft away (If-Match)")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Response discard(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        goals.discard(id, Tagged.version(ifMatch));
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/comments")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "listGoalComments", summary = "What was said of a goal, oldest first; nobody's name")
    public RestResponse<List<GoalComment>> comments(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, goals.comments(id));
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "commentGoal", summary = "Say something of a goal, and where one's body stands")
    @APIResponse(
            responseCode = "200",
            description = "All comments",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = GoalComment.class)))
    public Response comment(@RestPath UUID id, GoalComment.@Nullable Request comment) {
        return Response.ok(goals.comment(id, required(comment))).build();
    }
}
