package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the present reader sees of conferences, and in which capacity they hold one. */
@Singleton
class ConferenceAccess {

    private final CurrentActor actor;
    private final BusinessDate businessDate;

    ConferenceAccess(CurrentActor actor, BusinessDate businessDate) {
        this.actor = actor;
        this.businessDate = businessDate;
    }

    ConferenceSight sight() {
        return ConferenceSight.of(actor.get(), businessDate.today());
    }

    /** Other systems are not told whom to call. */
    boolean readsPersons() {
        return actor.get().rights().contains(Right.READ_ORGANISATIONS);
    }

    /** In which capacity the reader holds the conference: as one of it, or as the planning. */
    Optional<Capacity> holding(String conference) {
        return holding(actor.get(), conference);
    }

    /** @throws Problem 403 for whoever sees the conference and does not hold it */
    Capacity required(String conference) {
        return holding(conference).orElseThrow(() -> Problem.of(Problem.Kind.FORBIDDEN, "conference-of-others"));
    }

    static Optional<Capacity> holding(Actor reader, String conference) {
        return reader.capacities(Right.HOLD_CONFERENCES).stream()
                .filter(capacity -> isOf(capacity, conference))
                .findFirst();
    }

    private static boolean isOf(Capacity capacity, String conference) {
        Organisation body = capacity.organisation();
        return capacity.reach() instanceof Reach.Everywhere
                || (body != null && body.code().equals(conference));
    }
}
