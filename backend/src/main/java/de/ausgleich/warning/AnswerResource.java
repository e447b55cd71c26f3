package de.ausgleich.warning;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is said of early warnings. */
@Path("/api/v1/warning-answers")
@Tag(name = "monitoring")
public class AnswerResource {

    private static final String JSON = "application/json";

    private final AnswerService answers;
    private final Tagged tagged;

    AnswerResource(AnswerService answers, Tagged tagged) {
        this.answers = answers;
        this.tagged = tagged;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.ANSWER_WARNINGS)
    @Operation(operationId = "getWarningAnswer", summary = "One answer to an early warning, also a withdrawn one")
    public RestResponse<Answer> get(@Context Request request, @RestPath UUID id) {
        Answer answer = answers.get(id);
        return tagged.thing(request, answer, answer.version());
    }

    @POST
    @RolesAllowed(Right.ANSWER_WARNINGS)
    @IdempotentPost
    @Operation(operationId = "answerWarning", summary = "Say what becomes of an early warning")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Answer.class)))
    public Response create(@Nullable AnswerRequest answer) {
        Answer created = answers.create(required(answer));
        return Response.created(URI.create("/api/v1/warning-answers/" + created.id()))
                .entity(created)
                .tag(EntityTags.of(created.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Right.ANSWER_WARNINGS)
    @Operation(operationId = "putWarningAnswer", summary = "Change the answer to an early warning (If-Match)")
    public RestResponse<Answer> put(
            @RestPath UUID id,
            @Nullable AnswerChange answer,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged.put(answer, ifMatch, null, (sent, condition) -> {
            Answer changed = answers.change(id, condition.ifMatch(), sent);
            return new Put<>(changed, changed.version(), false);
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Right.ANSWER_WARNINGS)
    @IdempotentPost
    @Operation(
            operationId = "withdrawWarningAnswer",
            summary = "Take back the answer to an early warning, which is open again (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Answer.class)))
    public Response withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Answer withdrawn = answers.withdraw(id, Tagged.version(ifMatch));
        return EntityTags.ok(withdrawn, withdrawn.version()).build();
    }
}
