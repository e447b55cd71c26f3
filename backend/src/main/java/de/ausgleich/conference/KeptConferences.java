package de.ausgleich.conference;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of conferences and of meetings: for those who hold them. */
final class KeptConferences {

    private KeptConferences() {}

    @Produces
    @Singleton
    static Kept conferences(ConferenceAccess access) {
        return new Kept(
                "conference", List.of(ConferenceService.OBJECT), Right.HOLD_CONFERENCES, code -> access.holding(code)
                        .isPresent());
    }

    @Produces
    @Singleton
    static Kept meetings(MeetingTable stored, ConferenceAccess access) {
        return new Kept("meeting", List.of(MeetingService.OBJECT), Right.HOLD_CONFERENCES, id -> Identifiers.of(id)
                .flatMap(stored::conferenceOf)
                .flatMap(access::holding)
                .isPresent());
    }
}
