package de.ausgleich.audit;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Sorting;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The trail. */
@Path("/api/v1/audit-events")
@Tag(name = "audit")
public class AuditResource {

    private static final Sorting SORTING = Sorting.by("at", "sequence", "role", "organisation", "action", "objectType");

    private final AuditEvents events;
    private final AuditEntries entries;
    private final AuditExport export;

    AuditResource(AuditEvents events, AuditEntries entries, AuditExport export) {
        this.events = events;
        this.entries = entries;
        this.export = export;
    }

    /** One page of the trail. */
    @Schema(name = "PageEntry")
    record EntryPage(List<Entry> items, int page, int size, long total) {}

    @GET
    @RolesAllowed(Right.READ_AUDIT)
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "listAuditEvents",
            summary =
                    "The audit trail, newest first unless sorted otherwise; by Accept everything asked for as a table")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EntryPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @Context Request request,
            @BeanParam AuditFilter filter,
            @RestQuery @DefaultValue("-sequence") String sort,
            @BeanParam @Valid PageQuery page) {
        return switch (TableForm.of(request, TableForm.JSON, TableForm.CSV)) {
            case JSON, WORKBOOK -> {
                Page<AuditEvent> found = events.page(filter, SORTING.of(sort), page);
                yield Response.ok(new EntryPage(entries.of(found.items()), found.page(), found.size(), found.total()))
                        .build();
            }
            case CSV -> export.csv(filter);
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Right.READ_AUDIT)
    @Transactional
    @Operation(operationId = "getAuditEvent", summary = "One entry of the trail, with the states before and after")
    public Entry get(@RestPath UUID id) {
        return events.findByIdOptional(id)
                .map(event -> entries.of(List.of(event)).getFirst())
                .orElseThrow(() -> Problem.notFound("audit-event", id));
    }
}
