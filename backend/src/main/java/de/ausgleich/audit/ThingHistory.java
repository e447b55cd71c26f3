package de.ausgleich.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.HistoryResource.HistoryEntry;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the history of one thing of any room. */
@Singleton
class ThingHistory {

    private static final String REASON = "reason";
    private static final String STATE = "state";

    private final List<Kept> rooms;
    private final AuditEvents events;
    private final AuditEntries entries;
    private final CurrentActor actor;

    ThingHistory(@All List<Kept> rooms, AuditEvents events, AuditEntries entries, CurrentActor actor) {
        this.rooms = rooms;
        this.events = events;
        this.entries = entries;
        this.actor = actor;
    }

    /** @throws Problem 404 when there is no such thing, none in sight, or its changes are not the reader's to know */
    @Transactional
    Page<HistoryEntry> of(String kind, String id, PageQuery page) {
        Set<String> rights = actor.get().rights();
        return rooms.stream()
                .filter(kept -> kept.kind().equals(kind))
                .filter(kept -> rights.contains(kept.right()) || rights.contains(Right.READ_AUDIT))
                .filter(kept -> kept.isInSight().test(id))
                .findFirst()
                .map(kept -> Page.of(events.of(kept.objectTypes(), id).reversed(), page)
                        .map(event -> entry(event, kept.withStates())))
                .orElseThrow(() -> Problem.notFound(kind, id));
    }

    private HistoryEntry entry(AuditEvent event, boolean withStates) {
        JsonNode before = entries.tree(event.before);
        JsonNode after = entries.tree(event.after);
        return new HistoryEntry(
                event.at,
                event.action,
                event.objectType,
                event.role,
                entries.organisationName(event.organisation),
                reason(before, after),
                withStates ? before : null,
                withStates ? after : null);
    }

    /** The step's own: a thing keeps its last reason until there is another. */
    static @Nullable String reason(@Nullable JsonNode before, @Nullable JsonNode after) {
        if (after == null
                || !after.path(REASON).isTextual()
                || after.path(REASON).textValue().isBlank()) {
            return null;
        }
        boolean isNew = before == null
                || !before.path(STATE).equals(after.path(STATE))
                || !before.path(REASON).equals(after.path(REASON));
        return isNew ? after.path(REASON).textValue() : null;
    }
}
