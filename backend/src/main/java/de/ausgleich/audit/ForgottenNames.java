package de.ausgleich.audit;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets after a set time who made the trail's entries; the entries stay. */
@Startup
@Singleton
class ForgottenNames {

    private final AuditPersons persons;
    private final Clock clock;
    private final Duration kept;

    /** @throws IllegalStateException for a number of days that keeps nothing */
    ForgottenNames(
            AuditPersons persons, Clock clock, @ConfigProperty(name = "ausgleich.audit.names-kept-days") int days) {
        if (days < 1) {
            throw new IllegalStateException("AUDIT_NAMES_DAYS must be 1 or more");
        }
        this.persons = persons;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Scheduled(
            every = "${ausgleich.tidying}",
            identity = "forgotten names",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        persons.forgetBefore(clock.instant().minus(kept));
    }
}
