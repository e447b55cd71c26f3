package de.ausgleich.observation.delivery;

import de.ausgleich.observation.Publisher;
import de.ausgleich.observation.SliceKey;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a delivery's figures the published ones and takes them back, in the transaction of its caller: either
 * every slice is current afterwards, or none.
 */
@Singleton
class DeliveryPublication {

    private final Deliveries deliveries;
    private final DeliveryChecking checking;
    private final Acceptance acceptance;
    private final PlanRows plans;
    private final PlannedSlices slices;
    private final RememberedMappings remembered;
    private final Publisher publisher;
    private final Clock clock;

    DeliveryPublication(
            Deliveries deliveries,
            DeliveryChecking checking,
            Acceptance acceptance,
            PlanRows plans,
            PlannedSlices slices,
            RememberedMappings remembered,
            Publisher publisher,
            Clock clock) {
        this.deliveries = deliveries;
        this.checking = checking;
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
        Set<SliceKey> keys = plans.subjects(delivery.id).variables().stream()
                .map(variable -> new SliceKey(variable, delivery.scheme, delivery.referenceDate))
                .collect(Collectors.toUnmodifiableSet());
        publisher.withdraw(delivery.id, keys);
    }

    /** Somebody else has published meanwhile: the check is made anew, and stays, before this one is refused. */
    private void requireCurrentGround(UUID id) {
        if (checking.isOutdated(deliveries.get(id))) {
            QuarkusTransaction.requiringNew().run(() -> {
                Delivery again = deliveries.get(id);
                checking.check(again, again.mapping);
            });
            throw Problem.rule("delivery-outdated");
        }
    }
}
