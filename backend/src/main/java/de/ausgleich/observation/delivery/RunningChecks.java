package de.ausgleich.observation.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far the checks of long files are, for every instance to see, and which instance has taken which. */
@Singleton
class RunningChecks {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final EntityManager database;
    private final Clock clock;

    RunningChecks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of whoever lets the file wait. */
    void expect(UUID delivery, int rows) {
        database.createNativeQuery("""
                        insert into raw.delivery_check (delivery_id, phase, done, total) values (:id, 'READING', 0, :rows)
                        on conflict (delivery_id) do update set phase = 'READING', done = 0, total = :rows, starts = 0
                        """)
                .setParameter("id", delivery)
                .setParameter("rows", rows)
                .executeUpdate();
    }

    Optional<CheckProgress> of(UUID delivery) {
        List<?> found = database.createNativeQuery(
                        "select phase, done, total from raw.delivery_check where delivery_id = :id", Tuple.class)
                .setParameter("id", delivery)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(row -> new CheckProgress(
                        CheckPhase.valueOf(row.get(0, String.class)),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class)));
    }

    /** Until the end of this transaction, or of this instance, no other one checks it. */
    boolean take(UUID delivery) {
        return (boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(cast(:id as text), 23))")
                        .setParameter("id", delivery)
                        .getSingleResult();
    }

    /** How often its check has been begun, this time counted: kept even when this time ends badly. */
    int begin(UUID delivery) {
        return QuarkusTransaction.requiringNew().call(() -> (Integer) database.createNativeQuery("""
                        insert into raw.delivery_check (delivery_id, phase, done, total, starts)
                        values (:id, 'READING', 0, 0, 1)
                        on conflict (delivery_id) do update set starts = raw.delivery_check.starts + 1
                        returning starts
                        """, Integer.class)
                .setParameter("id", delivery)
                .getSingleResult());
    }

    /** In the transaction that ends the check, or that turns the file away. */
    void forget(UUID delivery) {
        database.createNativeQuery("delete from raw.delivery_check where delivery_id = :id")
                .setParameter("id", delivery)
                .executeUpdate();
    }

    /** Seen by others at once, while the check's own transaction goes on; a few times a second are enough. */
    CheckProgress.Listener listener(UUID delivery) {
        return new CheckProgress.Listener() {
            private Instant next = Instant.MIN;

            @Override
            public void at(CheckProgress progress) {
                Instant now = clock.instant();
                if (now.isBefore(next)) {
                    return;
                }
                next = now.plus(PAUSE);
                QuarkusTransaction.requiringNew().run(() -> keep(delivery, progress));
            }
        };
    }

    private void keep(UUID delivery, CheckProgress progress) {
        database.createNativeQuery(
                        "update raw.delivery_check set phase = :phase, done = :done, total = :total where delivery_id = :id")
                .setParameter("phase", progress.phase().name())
                .setParameter("done", progress.done())
                .setParameter("total", progress.total())
                .setParameter("id", delivery)
                .executeUpdate();
    }
}
