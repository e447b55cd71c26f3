package de.ausgleich.measure.documentation;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.IdempotentPost;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is to be documented, over all measures in sight. */
@Path("/api/v1/documentation")
@Tag(name = "measures")
public class DocumentationResource {

    private final DueList due;
    private final DocumentationExport export;
    private final Reminders reminders;
    private final Tagged tagged;

    DocumentationResource(DueList due, DocumentationExport export, Reminders reminders, Tagged tagged) {
        this.due = due;
        this.export = export;
        this.reminders = reminders;
        this.tagged = tagged;
    }

    /** One page of periods. */
    @Schema(name = "PageDocumentationItem")
    record DocumentationPage(List<DocumentationItem> items, int page, int size, long total) {}

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "listDocumentation",
            summary = "Periods of the measures in sight and how each stands, what is due first on top unless sorted"
                    + " otherwise; of others' measures what was accepted; by Accept as a table")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DocumentationPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<?> list(
            @Context Request request,
            @BeanParam DocumentationFilter filter,
            @RestQuery @DefaultValue("due") String sort,
            @BeanParam @Valid PageQuery page) {
        return switch (TableForm.of(request, TableForm.JSON, TableForm.CSV)) {
            case JSON, WORKBOOK -> {
                Page<DocumentationItem> found = due.page(filter, sort, page);
                yield tagged.content(
                        request, new DocumentationPage(found.items(), found.page(), found.size(), found.total()));
            }
            case CSV -> tagged.file(request, Csv.CONTENT_TYPE, "dokumentation.csv", export.csv(filter, sort));
        };
    }

    @POST
    @Path("/reminders")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @IdempotentPost
    @Operation(
            operationId = "remindOfDocumentation",
            summary = "Write to the people of each body with something due, overdue or returned what that is; to a body"
                    + " once a day")
    @APIResponse(
            responseCode = "200",
            description = "To how many",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Reminders.Reminded.class)))
    public Response remind() {
        return Response.ok(reminders.sendNow()).build();
    }
}
