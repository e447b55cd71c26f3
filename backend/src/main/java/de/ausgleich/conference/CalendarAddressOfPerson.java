package de.ausgleich.conference;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person has a calendar address. Erased, it opens nothing any more. */
@Singleton
class CalendarAddressOfPerson implements PersonalData {

    private static final String PART = "calendarAddress";

    private final CalendarAddressTable stored;

    CalendarAddressOfPerson(CalendarAddressTable stored) {
        this.stored = stored;
    }

    @ExportedAs(PART)
    @Schema(name = "OwnCalendarAddress")
    record OwnCalendarAddress(Instant madeAt) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        return stored.madeAt(person.realm(), person.subject()).map(OwnCalendarAddress::new).stream()
                .toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return stored.remove(person.realm(), person.subject());
    }
}
