package de.ausgleich.shared.api;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Forgets the answers of idempotent requests after a day, whether or not anybody sends another one. */
@Singleton
class OldAnswers {

    private final EntityManager database;

    OldAnswers(EntityManager database) {
        this.database = database;
    }

    /** Instances that do this at once pass over each other's rows instead of waiting for them. */
    @Scheduled(
            every = "${ausgleich.tidying}",
            identity = "old answers",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        database.createNativeQuery("""
                        delete from ausgleich.idempotent_request where (client, key) in (
                            select client, key from ausgleich.idempotent_request
                            where received_at < now() - interval '24 hours' for update skip locked)
                        """).executeUpdate();
    }
}
