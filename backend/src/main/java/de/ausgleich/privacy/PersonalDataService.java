package de.ausgleich.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Realm;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.audit.StatedPurpose;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonErased;
import de.ausgleich.shared.privacy.PersonalData;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.arc.All;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers from every room what it keeps of a person, and has it erased there. */
@Singleton
class PersonalDataService {

    private static final String OBJECT = "person";

    private final List<PersonalData> rooms;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Realm realm;
    private final Event<PersonErased> erased;
    private final Validator validator;
    private final ObjectMapper json;
    private final Clock clock;

    PersonalDataService(
            @All List<PersonalData> rooms,
            AuditTrail trail,
            CurrentActor actor,
            Realm realm,
            Event<PersonErased> erased,
            Validator validator,
            ObjectMapper json,
            Clock clock) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(PersonalData::part)).toList();
        this.trail = trail;
        this.actor = actor;
        this.realm = realm;
        this.erased = erased;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    PersonalDataExport own() {
        Actor me = actor.get();
        return export(new Person(me.realm(), me.subject()), me.name());
    }

    /** @throws Problem 400 naming every fault; 404 when nothing is kept of such a person */
    @Transactional
    PersonalDataExport ofAnother(String subject, StatedPurpose stated) {
        StatedPurpose.Why why = stated.checked(validator);
        Person person = new Person(realm.name(), subject);
        PersonalDataExport export = export(person, null);
        if (export.parts().values().stream().allMatch(JsonNode::isEmpty)) {
            throw Problem.notFound(OBJECT, subject);
        }
        trail.recordAbout(person, Right.MANAGE_PERSONAL_DATA, "handed-out", OBJECT, why);
        return export;
    }

    /**
     * In the order of the parts' names: what is kept in another system comes last.
     *
     * @throws Problem 400 naming every fault; 404 when nothing is kept of such a person; 409 for oneself; 503 when
     *     another system that keeps something does not answer
     */
    @Transactional
    Erasure erase(String subject, StatedPurpose stated) {
        StatedPurpose.Why why = stated.checked(validator);
        if (actor.get().subject().equals(subject)) {
            throw Problem.rule("erase-oneself");
        }
        Person person = new Person(realm.name(), subject);
        String pseudonym = "erased-" + Identifiers.next();
        Map<String, Integer> counts = new TreeMap<>();
        rooms.forEach(room -> counts.put(room.part(), room.erase(person, pseudonym)));
        if (counts.values().stream().allMatch(count -> count == 0)) {
            throw Problem.notFound(OBJECT, subject);
        }
        trail.record(Right.MANAGE_PERSONAL_DATA, "erased", OBJECT, pseudonym, null, new Record(why, counts));
        erased.fire(new PersonErased(person, pseudonym));
        return new Erasure(pseudonym, counts);
    }

    private record Record(StatedPurpose.Why why, Map<String, Integer> records) {}

    private PersonalDataExport export(Person person, @Nullable String name) {
        Map<String, JsonNode> parts = new TreeMap<>();
        rooms.forEach(room -> parts.put(room.part(), json.valueToTree(room.of(person))));
        return new PersonalDataExport(clock.instant(), person.realm(), person.subject(), name, parts);
    }
}
