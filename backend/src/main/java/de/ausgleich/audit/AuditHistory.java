package de.ausgleich.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the trail says of one thing, for the room that the thing belongs to: it decides who may know. */
@Singleton
public class AuditHistory {

    private final AuditEvents events;
    private final ObjectMapper json;

    AuditHistory(AuditEvents events, ObjectMapper json) {
        this.events = events;
        this.json = json;
    }

    /**
     * Something that was done.
     *
     * @param role by which it was done
     * @param organisation code of the body for which it was done
     * @param after the state that it left
     */
    public record Deed(
            Instant at,
            String action,
            String role,
            @Nullable String organisation,
            @Nullable JsonNode after) {}

    /** Oldest first. */
    @Transactional
    public List<Deed> of(String objectType, Object objectId) {
        return events.of(List.of(objectType), objectId.toString()).stream()
                .map(event -> new Deed(event.at, event.action, event.role, event.organisation, tree(event.after)))
                .toList();
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
