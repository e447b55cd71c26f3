package de.ausgleich.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The trail, newest first. */
@Path("/api/v1/audit-events")
@Tag(name = "audit")
public class AuditResource {

    private final AuditEvents events;
    private final ObjectMapper json;

    AuditResource(AuditEvents events, ObjectMapper json) {
        this.events = events;
        this.json = json;
    }

    /** Who by role and organisation did what to what, when, and the states before and after. */
    public record Entry(
            UUID id,
            Instant at,
            String role,
            @Nullable String organisation,
            String action,
            String objectType,
            String objectId,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    @GET
    @RolesAllowed(Right.READ_AUDIT)
    @Transactional
    @Operation(operationId = "listAuditEvents", summary = "The audit trail, newest first")
    public Page<Entry> list(
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String objectType,
            @RestQuery @Nullable String objectId,
            @BeanParam @Valid PageQuery page) {
        return events.newestFirst(action, objectType, objectId, page).map(this::entry);
    }

    private Entry entry(AuditEvent event) {
        return new Entry(
                event.id,
                event.at,
                event.role,
                event.organisation,
                event.action,
                event.objectType,
                event.objectId,
                tree(event.before),
                tree(event.after));
    }

    private @Nullable JsonNode tree(@Nullable String state) {
        try {
            return state == null ? null : json.readTree(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
