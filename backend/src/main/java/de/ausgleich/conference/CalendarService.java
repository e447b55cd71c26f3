package de.ausgleich.conference;

import de.ausgleich.access.AbsentActors;
import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Gives people an address for their calendar, and shows by it the meetings and
 * due dates that its owner may see at that moment. */
@Singleton
class CalendarService {

    static final String OBJECT = "calendar-address";
    private static final int MOST = 500;

    private final CalendarAddressTable stored;
    private final MeetingTable meetings;
    private final List<CalendarEntries> rooms;
    private final AbsentActors absent;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final BusinessDate businessDate;
    private final Clock clock;
    private final String city;

    CalendarService(
            CalendarAddressTable stored,
            MeetingTable meetings,
            @All List<CalendarEntries> rooms,
            AbsentActors absent,
            CurrentActor actor,
            AuditTrail trail,
            BusinessDate businessDate,
            Clock clock,
            @ConfigProperty(name = "ausgleich.city") String city) {
        this.stored = stored;
        this.meetings = meetings;
        this.rooms = rooms;
        this.absent = absent;
        this.actor = actor;
        this.trail = trail;
        this.businessDate = businessDate;
        this.clock = clock;
        this.city = city;
    }

    /** When the reader's address was made; null without one that still opens something. */
    @Transactional
    @Nullable
    Instant madeAt() {
        Actor owner = actor.get();
        Optional<Instant> made = stored.madeAt(owner.realm(), owner.subject());
        return made.filter(since -> stillCounts(owner, since)).orElse(null);
    }

    /** Makes an address, and ends the former one. @return its secret part, which is told this once */
    @Transactional
    String make(Locale language) {
        String secret = CalendarAddress.next();
        stored.put(
                actor.get(),
                CalendarAddress.digest(secret),
                language,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.recordOwn("created", OBJECT, Map.of());
        return secret;
    }

    @Transactional
    void revoke() {
        Actor owner = actor.get();
        int ended = stored.remove(owner.realm(), owner.subject());
        trail.recordOwn("ended", OBJECT, Map.of("addresses", ended));
    }

    /** @throws Problem 404 for an address that opens nothing, or nothing any more */
    @Transactional
    String calendar(String secret, URI site) {
        CalendarAddressTable.Row address =
                stored.find(CalendarAddress.digest(secret)).orElseThrow(CalendarService::unknown);
        Actor owner = absent.find(address.realm(), address.subject(), address.roles(), address.madeAt())
                .orElseThrow(CalendarService::unknown);
        LocalDate today = businessDate.today();
        MeetingFilter filter = new MeetingFilter();
        LocalDate since = today.minusYears(1);
        filter.from = since;
        actor.actAs(owner);
        return new MeetingCalendar(city, site, address.language())
                .write(
                        meetings.page(
                                ConferenceSight.of(owner, today),
                                null,
                                filter,
                                ConferenceSort.MEETINGS.of("-date"),
                                0,
                                MOST),
                        rooms.stream()
                                .flatMap(room -> room.since(since, address.language()).stream())
                                .toList());
    }

    private boolean stillCounts(Actor owner, Instant since) {
        return absent.find(owner.realm(), owner.subject(), List.of(), since).isPresent();
    }

    /** It says nothing of what was asked, which may be a secret. */
    private static Problem unknown() {
        return Problem.of(Problem.Kind.NOT_FOUND, "calendar-unknown");
    }
}
