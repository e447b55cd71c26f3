package de.ausgleich.goal;

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

/** What partners agreed to do. */
@Path("/api/v1/tasks")
@Tag(name = "goals")
public class TaskResource {

    private static final String JSON = "application/json";

    private final TaskService tasks;
    private final Tagged tagged;

    TaskResource(TaskService tasks, Tagged tagged) {
        this.tasks = tasks;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "listTasks", summary = "Tasks of areas and goals in sight, the first due first")
    public RestResponse<Page<Task>> list(
            @Context Request request,
            @BeanParam TaskFilter filter,
            @RestQuery @DefaultValue("due") String sort,
            @BeanParam @Valid PageQuery page) {
        return tagged.content(request, tasks.page(filter, sort, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getTask", summary = "One task")
    public RestResponse<Task> get(@Context Request request, @RestPath UUID id) {
        Task task = tasks.get(id);
        return tagged.thingAndMore(request, task, task.version(), task);
    }

    @POST
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "createTask", summary = "Enter a task that partners agreed on")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Task.class)))
    public Response create(@Nullable TaskRequest task) {
        Task created = tasks.create(required(task));
        return Response.created(URI.create("/api/v1/tasks/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @Operation(operationId = "putTask", summary = "Change a task (If-Match)")
    public RestResponse<Task> put(
            @RestPath UUID id, @Nullable TaskRequest task, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(task, ifMatch, null, (sent, condition) -> {
            Task changed = tasks.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "completeTask", summary = "Say that a task is done, and what came of it (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Task.class)))
    public Response complete(
            @RestPath UUID id,
            @Nullable TaskCompletion completion,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(tasks.complete(id, Tagged.version(ifMatch), required(completion)));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Right.PROPOSE_GOALS)
    @IdempotentPost
    @Operation(operationId = "reopenTask", summary = "Take a task up again (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Task.class)))
    public Response reopen(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ok(tasks.reopen(id, Tagged.version(ifMatch)));
    }

    private static Response ok(Task task) {
        return EntityTags.ok(task, task.version()).build();
    }
}
