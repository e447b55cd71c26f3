package de.ausgleich.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When and what for somebody looked at a person's name or had the person's data handed out. */
@Singleton
class LooksAtPerson implements PersonalData {

    private static final String PART = "looks";

    private static final String LOOKS = """
            select e.* from ausgleich.audit_event e
            where e.action = 'looked-up' and e.object_type = 'audit-event' and e.object_id in
                (select cast(p.entry as text) from ausgleich.audit_person p where p.issuer = ?1 and p.subject = ?2)
              or e.id in (select a.entry from ausgleich.audit_about a where a.issuer = ?1 and a.subject = ?2)
            order by e.at, e.sequence nulls last
            """;

    private final EntityManager database;
    private final AuditEntries entries;

    LooksAtPerson(EntityManager database, AuditEntries entries) {
        this.database = database;
        this.entries = entries;
    }

    /**
     * A look.
     *
     * @param why the purpose and the reason that were stated
     */
    @ExportedAs(PART)
    @Schema(name = "LookAtPerson")
    record Look(
            Instant at,
            String action,
            String role,
            @Nullable String organisation,
            @Nullable JsonNode why) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        List<?> events = database.createNativeQuery(LOOKS, AuditEvent.class)
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .getResultList();
        return events.stream()
                .map(AuditEvent.class::cast)
                .map(event ->
                        new Look(event.at, event.action, event.role, event.organisation, entries.tree(event.after)))
                .toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return database.createQuery("delete from AuditAbout where issuer = ?1 and subject = ?2")
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .executeUpdate();
    }
}
