package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.IdempotentPost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What people do with a delivery; the answer is always the delivery in its new state. */
@Path("/api/v1/deliveries/{id}")
@Tag(name = "deliveries")
public class DeliveryChangeResource {

    private final DeliveryService service;
    private final DeliveryAnswers answers;

    DeliveryChangeResource(DeliveryService service, DeliveryAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    /** Warnings accepted on publication. */
    public record Publication(@NotNull List<@Valid @NotNull AcceptedFinding> accepted) {

        Map<Integer, String> reasons() {
            return accepted.stream()
                    .collect(Collectors.toMap(
                            AcceptedFinding::finding, AcceptedFinding::reason, (first, again) -> first));
        }
    }

    /** A warning by its number, and why it is accepted. */
    public record AcceptedFinding(
            @NotNull Integer finding,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Why something is turned away or taken back. */
    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @PUT
    @Path("/mapping")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "mapDelivery", summary = "Say which column is what; the file is checked again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response map(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull Mapping mapping) {
        return change(id, ifMatch, new Change.Remap(mapping));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "publishDelivery", summary = "Make its figures the published ones")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response publish(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Publication publication) {
        return change(id, ifMatch, new Change.Publish(publication.reasons()));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "rejectDelivery", summary = "Turn it away; nothing of it is published")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response reject(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return change(id, ifMatch, new Change.Reject(reason.reason()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "withdrawDelivery", summary = "Take it back; the vintages before it are current again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response withdraw(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return change(id, ifMatch, new Change.Withdraw(reason.reason()));
    }

    @POST
    @Path("/reinstatement")
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "reinstateDelivery", summary = "Take its withdrawal back; its numbers are published again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response reinstate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return change(id, ifMatch, new Change.Reinstate(reason.reason()));
    }

    private Response change(UUID id, @Nullable String ifMatch, Change change) {
        return answers.ok(service.change(id, answers.expecting(ifMatch), change));
    }
}
