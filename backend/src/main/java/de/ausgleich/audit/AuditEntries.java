package de.ausgleich.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.Actor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.OrganisationNames;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shapes entries as they are answered. */
@Singleton
class AuditEntries {

    /** The installation, as which the demonstration was loaded; no body of the city. */
    private static final Organisation ITSELF = Objects.requireNonNull(Actor.SYSTEM.organisation());

    private final AuditPersons persons;
    private final OrganisationNames organisations;
    private final ObjectMapper json;

    AuditEntries(AuditPersons persons, OrganisationNames organisations, ObjectMapper json) {
        this.persons = persons;
        this.organisations = organisations;
        this.json = json;
    }

    List<Entry> of(List<AuditEvent> events) {
        Set<UUID> known = persons.known(events.stream().map(event -> event.id).collect(Collectors.toSet()));
        return events.stream().map(event -> of(event, known.contains(event.id))).toList();
    }

    private Entry of(AuditEvent event, boolean known) {
        return new Entry(
                event.id,
                event.sequence,
                event.at,
                event.role,
                event.organisation,
                organisationName(event.organisation),
                event.action,
                event.objectType,
                event.objectId,
                tree(event.before),
                tree(event.after),
                kept(event, known),
                event.digest == null ? null : HexFormat.of().formatHex(event.digest));
    }

    @Nullable
    String organisationName(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return ITSELF.code().equals(code)
                ? ITSELF.name()
                : organisations.nameOf(code).orElse(code);
    }

    @Nullable
    JsonNode tree(@Nullable String state) {
        try {
            return state == null ? null : json.readTree(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Entry.PersonKept kept(AuditEvent event, boolean known) {
        if (known) {
            return Entry.PersonKept.KNOWN;
        }
        return event.person == null ? Entry.PersonKept.NEVER : Entry.PersonKept.FORGOTTEN;
    }
}
