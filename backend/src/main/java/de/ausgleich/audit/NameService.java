package de.ausgleich.audit;

import de.ausgleich.access.Right;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.UUID;

/** Tells who made an entry, to whoever says what for; that it was told is an entry too. */
@Singleton
class NameService {

    static final String LOOK = "looked-up";
    static final String ENTRY = "audit-event";

    private final AuditEvents events;
    private final AuditPersons persons;
    private final AuditTrail trail;
    private final Validator validator;

    NameService(AuditEvents events, AuditPersons persons, AuditTrail trail, Validator validator) {
        this.events = events;
        this.persons = persons;
        this.trail = trail;
        this.validator = validator;
    }

    /** @throws Problem 400 naming every fault; 404 without such an entry; 409 when nobody is kept beside it */
    @Transactional
    NameAnswer lookUp(UUID entry, StatedPurpose stated) {
        StatedPurpose.Why why = stated.checked(validator);
        if (events.findByIdOptional(entry).isEmpty()) {
            throw Problem.notFound(ENTRY, entry);
        }
        UUID look = trail.record(Right.LOOK_UP_NAMES, LOOK, ENTRY, entry, null, why);
        return persons.behind(entry, look)
                .map(seen -> new NameAnswer(seen.name(), seen.subject(), look))
                .orElseThrow(() -> Problem.rule("name-not-kept"));
    }
}
