package de.ausgleich.measure.resource;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

/** Whether the department's own budget holds what a measure needs. */
@Path("/api/v1/measures/{id}/budget-confirmation")
@Tag(name = "measures")
public class BudgetResource {

    private final BudgetService budgets;
    private final Tagged tagged;

    BudgetResource(BudgetService budgets, Tagged tagged) {
        this.budgets = budgets;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getBudgetConfirmation",
            summary =
                    "What was last said of the budget, and where the measure stands with it; empty without sight of money")
    public RestResponse<BudgetAnswer> get(@Context Request request, @RestPath UUID id) {
        BudgetAnswer answer = budgets.get(id);
        return tagged.thingAndMore(request, answer, answer.version(), answer);
    }

    @POST
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "confirmBudget",
            summary = "Say whether the department's own budget holds what the measure needs (If-Match of the measure)")
    @APIResponse(
            responseCode = "200",
            description = "Said",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BudgetAnswer.class)))
    public Response confirm(
            @RestPath UUID id,
            @Nullable BudgetRequest confirmation,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        BudgetAnswer answer = budgets.confirm(id, Tagged.version(ifMatch), required(confirmation));
        return EntityTags.ok(answer, answer.version()).build();
    }
}
