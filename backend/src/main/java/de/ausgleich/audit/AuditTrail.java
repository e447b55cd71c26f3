package de.ausgleich.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.privacy.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail: which role of which organisation did what to what, when, and what changed. Who it was is written
 * beside it, apart. The database chains the entries when the transaction ends.
 */
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
     * Neither state may hold a person's name, address or number: entries are kept for ever. Belongs into the transaction of the work itself: either both stay or neither.
     *
     * @param right the right by which it was done
     * @param action what was done, a verb in past such as {@code published}
     * @param objectType kind of the thing, such as {@code delivery}
     * @param before its state before, as JSON; null when it was created
     * @param after its state after; null when it is gone
     * @return the entry's identifier
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID record(
            String right,
            String action,
            String objectType,
            Object objectId,
            @Nullable Object before,
            @Nullable Object after) {
        Actor who = actor.get();
        return record(who.roleFor(right), who.organisationFor(right), action, objectType, objectId, before, after);
    }

    /** As {@link #record}, of something done in one capacity among several of the same right. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID recordIn(
            Capacity capacity,
            String action,
            String objectType,
            Object objectId,
            @Nullable Object before,
            @Nullable Object after) {
        return record(capacity.role().code(), capacity.organisation(), action, objectType, objectId, before, after);
    }

    /**
     * As {@link #record}, of something that everybody may do with what is their own: in the first of the person's
     * capacities. The entry itself does not say whose it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID recordOwn(String action, String objectType, Object after) {
        Optional<Capacity> acting = actor.get().capacities().stream().findFirst();
        return record(
                acting.map(capacity -> capacity.role().code()).orElse(""),
                acting.map(Capacity::organisation).orElse(null),
                action,
                objectType,
                Identifiers.next(),
                null,
                after);
    }

    private UUID record(
            String role,
            @Nullable Organisation organisation,
            String action,
            String objectType,
            Object objectId,
            @Nullable Object before,
            @Nullable Object after) {
        Actor who = actor.get();
        UUID id = Identifiers.next();
        Instant now = clock.instant();
        // The installation itself is nobody.
        PersonSeal seal = who.realm().isEmpty() ? null : PersonSeal.of(who.realm(), who.subject(), who.name());
        events.persist(new AuditEvent(
                id,
                now,
                role,
                organisation == null ? null : organisation.code(),
                action,
                objectType,
                objectId.toString(),
                text(before),
                text(after),
                seal == null ? null : seal.digest()));
        if (seal != null) {
            events.getEntityManager()
                    .persist(new AuditPerson(id, who.realm(), who.subject(), who.name(), seal.salt(), now));
        }
        return id;
    }

    /**
     * As {@link #record}, of something done with what is kept of a person. The entry itself does not say of whom:
     * that is kept apart and can be erased.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID recordAbout(Person person, String right, String action, String objectType, Object after) {
        UUID id = record(right, action, objectType, Identifiers.next(), null, after);
        events.getEntityManager().persist(new AuditAbout(id, person.realm(), person.subject()));
        return id;
    }

    private @Nullable String text(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(unserialisable);
        }
    }
}
