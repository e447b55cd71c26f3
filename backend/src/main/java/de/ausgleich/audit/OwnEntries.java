package de.ausgleich.audit;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The entries that a person made. Erased is who made them; that they were made stays. */
@Singleton
class OwnEntries implements PersonalData {

    private static final String PART = "auditEntries";

    private final AuditEvents events;
    private final AuditPersons persons;

    OwnEntries(AuditEvents events, AuditPersons persons) {
        this.events = events;
        this.persons = persons;
    }

    /** Without the states: they are of the things, not of the person. */
    @ExportedAs(PART)
    @Schema(name = "OwnEntry")
    record OwnEntry(
            UUID id,
            Instant at,
            String role,
            @Nullable String organisation,
            String action,
            String objectType,
            String objectId) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        List<UUID> own = persons.madeBy(person.realm(), person.subject());
        return own.isEmpty()
                ? List.of()
                : events.list("id in ?1 order by at, sequence nulls last", own).stream()
                        .map(event -> new OwnEntry(
                                event.id,
                                event.at,
                                event.role,
                                event.organisation,
                                event.action,
                                event.objectType,
                                event.objectId))
                        .toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return persons.forget(person.realm(), person.subject());
    }
}
