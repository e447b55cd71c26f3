package de.ausgleich.observation.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Checks long files after they were taken in, one after the other. Several instances share the work; what an instance
 * leaves unfinished because it ends is begun anew by whichever looks next. A check is one transaction, so that nothing
 * half done is ever seen.
 */
@Singleton
class WaitingChecks {

    private static final Logger LOG = Logger.getLogger(WaitingChecks.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** A file whose check fails so often is not checked again and again, but says so. */
    private static final int MOST_STARTS = 5;

    private final Deliveries deliveries;
    private final DeliveryChecking checking;
    private final RunningChecks running;
    private final ReentrantLock busy = new ReentrantLock();

    WaitingChecks(Deliveries deliveries, DeliveryChecking checking, RunningChecks running) {
        this.deliveries = deliveries;
        this.checking = checking;
        this.running = running;
    }

    /** A file has been taken in that is to be checked now. */
    record Wanted(UUID delivery) {}

    void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted file) {
        Thread.ofVirtual().name("check of " + file.delivery()).start(this::checkWaiting);
    }

    @Scheduled(
            every = "${ausgleich.delivery.looking-for-waiting}",
            identity = "waiting checks",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void checkWaiting() {
        if (busy.tryLock()) {
            try {
                QuarkusTransaction.requiringNew().call(deliveries::received).forEach(this::check);
            } finally {
                busy.unlock();
            }
        }
    }

    // Whatever a file brings about, the next one is checked all the same.
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private void check(UUID id) {
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> checkIfFree(id));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The check of delivery %s has failed", id);
        }
    }

    private void checkIfFree(UUID id) {
        if (!running.take(id)) {
            return;
        }
        Delivery delivery = deliveries.findById(id);
        if (delivery.state != DeliveryState.RECEIVED) {
            return;
        }
        if (running.begin(id) > MOST_STARTS) {
            checking.giveUp(delivery);
        } else {
            checking.check(delivery, delivery.mapping, running.listener(id));
        }
        running.forget(id);
    }
}
