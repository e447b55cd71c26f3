package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.IdempotentPost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Cells of a delivery that are read otherwise than they stand in the file; the file stays as it came. */
@Path("/api/v1/deliveries/{id}/corrections")
@Tag(name = "deliveries")
public class CorrectionResource {

    private static final int MOST = 1_000;

    private final DeliveryService service;
    private final Deliveries deliveries;
    private final StoredCorrections corrections;
    private final DeliveryAnswers answers;

    CorrectionResource(
            DeliveryService service, Deliveries deliveries, StoredCorrections corrections, DeliveryAnswers answers) {
        this.service = service;
        this.deliveries = deliveries;
        this.corrections = corrections;
        this.answers = answers;
    }

    /** Findings to be put right. */
    public record CorrectionRequest(
            @NotEmpty @Size(max = MOST) List<@Valid @NotNull WantedCorrection> corrections) {}

    /**
     * One finding to be put right.
     *
     * @param finding its number
     * @param to the district's code, the proposed number or a sign; as proposed where it is left out
     * @param remember of a district: understand later files so too
     */
    public record WantedCorrection(
            @NotNull Integer finding,
            @Nullable @Size(max = 200) String to,
            @Nullable Boolean remember) {

        Change.Correcting correcting() {
            return new Change.Correcting(finding, to, Boolean.TRUE.equals(remember));
        }
    }

    /**
     * A cell that is read otherwise.
     *
     * @param row line of the file
     * @param from what stands there
     * @param to what is read
     * @param remembered whether later files are understood so too
     */
    record DeliveryCorrection(UUID id, int row, String column, String from, String to, boolean remembered) {

        static DeliveryCorrection of(StoredCorrection stored) {
            return new DeliveryCorrection(
                    stored.id, stored.line, stored.header, stored.fromText, stored.toText, stored.remembered);
        }
    }

    @GET
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "listDeliveryCorrections", summary = "Cells that are read otherwise than they stand")
    public List<DeliveryCorrection> list(@RestPath UUID id) {
        UUID delivery = deliveries.get(id).id;
        return corrections.of(delivery).stream().map(DeliveryCorrection::of).toList();
    }

    @POST
    @RolesAllowed(Right.DELIVER)
    @IdempotentPost
    @Operation(operationId = "correctDelivery", summary = "Read cells otherwise; the file is checked again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response correct(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        List<Change.Correcting> wanted =
                request.corrections().stream().map(WantedCorrection::correcting).toList();
        return answers.ok(service.change(id, answers.expecting(ifMatch), new Change.Correct(wanted)));
    }

    @DELETE
    @Path("/{correction}")
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(
            operationId = "takeBackDeliveryCorrection",
            summary = "Read a cell as it stands again; the file is checked again")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response takeBack(
            @RestPath UUID id, @RestPath UUID correction, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.ok(service.change(id, answers.expecting(ifMatch), new Change.TakeBackCorrection(correction)));
    }
}
