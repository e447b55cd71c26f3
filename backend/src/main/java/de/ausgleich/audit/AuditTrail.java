package de.ausgleich.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes the trail: which role of which organisation did what to what, when, and what changed. No names. */
@Singleton
public class AuditTrail {

    private final AuditEvents events;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditEvents events, CurrentActor actor, ObjectMapper json, Clock clock) {
        this.events = events;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Belongs into the transaction of the work itself: either both stay or neither.
     *
     * @param right the right by which it was done
     * @param action what was done, a verb in past such as {@code published}
     * @param objectType kind of the thing, such as {@code delivery}
     * @param before its state before, as JSON; null when it was created
     * @param after its state after; null when it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String right,
            String action,
            String objectType,
            Object objectId,
            @Nullable Object before,
            @Nullable Object after) {
        Actor who = actor.get();
        Organisation organisation = who.organisationFor(right);
        events.persist(new AuditEvent(
                Identifiers.next(),
                clock.instant(),
                who.roleFor(right),
                organisation == null ? null : organisation.code(),
                action,
                objectType,
                objectId.toString(),
                text(before),
                text(after)));
    }

    private @Nullable String text(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(unserialisable);
        }
    }
}
