package de.ausgleich.measure.resource;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions on resources across measures. */
@Path("/api/v1/resource-decisions")
@Tag(name = "measures")
public class ResourceDecisionsResource {

    private final ResourceDecisionList decisions;
    private final Tagged tagged;

    ResourceDecisionsResource(ResourceDecisionList decisions, Tagged tagged) {
        this.decisions = decisions;
        this.tagged = tagged;
    }

    @Schema(name = "PageResourceDecision")
    record DecisionPage(List<ResourceDecision> items, int page, int size, long total) {}

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "listResourceDecisions",
            summary = "Decisions on measures whose money is in sight, the newest first; by Accept as a table")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DecisionPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<?> list(
            @Context Request request,
            @BeanParam ResourceDecisionFilter filter,
            @RestQuery @DefaultValue("-date") String sort,
            @BeanParam @Valid PageQuery page) {
        return switch (TableForm.of(request, TableForm.JSON, TableForm.CSV)) {
            case JSON, WORKBOOK -> {
                Page<ResourceDecision> found = decisions.page(filter, sort, page);
                yield tagged.content(
                        request, new DecisionPage(found.items(), found.page(), found.size(), found.total()));
            }
            case CSV ->
                tagged.file(request, Csv.CONTENT_TYPE, "ressourcenbeschluesse.csv", decisions.csv(filter, sort));
        };
    }
}
