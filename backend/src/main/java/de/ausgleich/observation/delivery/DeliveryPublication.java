package de.ausgleich.observation.delivery;

import de.ausgleich.observation.Publisher;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Makes a delivery's figures the published ones and takes them back, in the transaction of its caller: either
 * every slice is current afterwards, or none.
 */
@Singleton
class DeliveryPublication {

    private final Deliveries deliveries;
    private final DeliveryChecking checking;
    private final CheckTime checkTime;
    private final Acceptance acceptance;
    private final PlanRows plans;
    private final PlannedSlices slices;
    private final RememberedMappings remembered;
    private final Publisher publisher;
    private final Clock clock;

    DeliveryPublication(
            Deliveries deliveries,
            DeliveryChecking checking,
            CheckTime checkTime,
            Acceptance acceptance,
            PlanRows plans,
            PlannedSlices slices,
            RememberedMappings remembered,
            Publisher publisher,
            Clock clock) {
        this.deliveries = deliveries;
        this.checking = checking;
        this.checkTime = checkTime;
        this.acceptance = acceptance;
        this.plans = plans;
        this.slices = slices;
        this.remembered = remembered;
        this.publisher = publisher;
        this.clock = clock;
    }

    void publish(Delivery delivery, Map<Integer, String> accepted) {
        delivery.require(DeliveryState.CHECKED);
        requireCurrentGround(delivery.id);
        acceptance.accept(delivery, accepted);
        delivery.published(clock.instant());
        deliveries.flush();
        publisher.publish(delivery.id, slices.of(delivery, plans.all(delivery.id)));
        Mapping used = delivery.mapping;
        if (used != null) {
            remembered.remember(delivery.source, used);
        }
    }

    /** The vintages before it are current again. */
    void withdraw(Delivery delivery, String reason) {
        delivery.withdrawn(reason, clock.instant());
        deliveries.flush();
        publisher.withdraw(delivery.id);
    }

    /**
     * Takes a withdrawal back.
     *
     * @throws Problem 409 when other numbers have been published in their place, or the same file is there again
     */
    void reinstate(Delivery delivery, String reason) {
        delivery.require(DeliveryState.WITHDRAWN);
        Instant since = delivery.withdrawnAt;
        if (since != null && publisher.isSuperseded(delivery.id, since)) {
            throw Problem.rule("delivery-superseded");
        }
        deliveries.requireUnknown(delivery.source, delivery.scheme, delivery.referenceDate, delivery.sha256);
        delivery.reinstated(reason);
        deliveries.flush();
        publisher.reinstate(delivery.id);
    }

    /** Somebody else has published meanwhile: the check is made anew, and stays, before this one is refused. */
    private void requireCurrentGround(UUID id) {
        if (checking.isOutdated(deliveries.get(id))) {
            QuarkusTransaction.requiringNew().run(() -> {
                Delivery again = deliveries.get(id);
                checkTime.check(again, again.mapping);
            });
            throw Problem.rule("delivery-outdated");
        }
    }
}
