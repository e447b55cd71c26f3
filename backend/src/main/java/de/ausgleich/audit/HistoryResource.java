package de.ausgleich.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What was done with one thing, for those who may change it; with a goal, for all who see it. */
@Path("/api/v1/history/{kind}/{id}")
@Tag(name = "audit")
public class HistoryResource {

    private final ThingHistory history;

    HistoryResource(ThingHistory history) {
        this.history = history;
    }

    /**
     * Something that was done.
     *
     * @param objectType the thing itself or a part of it
     * @param organisation name of the body for which it was done
     * @param reason why, where somebody had to say so
     * @param before null where states are not told
     * @param after null where states are not told
     */
    public record HistoryEntry(
            Instant at,
            String action,
            String objectType,
            String role,
            @Nullable String organisation,
            @Nullable String reason,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    @GET
    @RolesAllowed({
        Right.ANSWER_WARNINGS,
        Right.DELIVER,
        Right.EDIT_CATALOGUE,
        Right.HOLD_CONFERENCES,
        Right.MANAGE_ORGANISATIONS,
        Right.MANAGE_PROGRAMME,
        Right.MANAGE_USERS,
        Right.READ_AUDIT,
        Right.READ_PROGRAMME,
        Right.WRITE_FIELD_REPORTS
    })
    @Operation(operationId = "getHistory", summary = "What was done with one thing, newest first; nobody's name")
    public Page<HistoryEntry> history(@RestPath String kind, @RestPath String id, @BeanParam @Valid PageQuery page) {
        return history.of(kind, id, page);
    }
}
