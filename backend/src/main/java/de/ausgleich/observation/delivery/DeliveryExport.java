package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.observation.Audience;
import de.ausgleich.observation.CanonicalList;
import de.ausgleich.observation.Observations;
import de.ausgleich.shared.text.Csv;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/** What is published now of what a delivery is about, in the form in which it can be delivered again. */
@Singleton
class DeliveryExport {

    private final PlanRows plans;
    private final CheckGround ground;
    private final Observations observations;
    private final Indicators indicators;
    private final Districts districts;
    private final AuditTrail audit;

    DeliveryExport(
            PlanRows plans,
            CheckGround ground,
            Observations observations,
            Indicators indicators,
            Districts districts,
            AuditTrail audit) {
        this.plans = plans;
        this.ground = ground;
        this.observations = observations;
        this.indicators = indicators;
        this.districts = districts;
        this.audit = audit;
    }

    /** Raw counts, so that it is kept in the trail who took them. */
    Csv of(Delivery delivery) {
        Set<String> variables = new HashSet<>(plans.subjects(delivery.id).variables());
        variables.retainAll(ground.deliverable(delivery.source));
        Set<String> readyMade = indicators.readyMade();
        CanonicalList list =
                new CanonicalList(districts.tree(delivery.scheme).root().code());
        observations
                .editions(Audience.RAW, delivery.scheme, variables, delivery.referenceDate, null)
                .forEach(edition -> list.add(
                        edition,
                        observations.cells(Audience.RAW, edition),
                        !readyMade.contains(edition.key().variable())));
        audit.record(Right.DELIVER, "read", "delivery-export", delivery.id, null, null);
        return list.csv();
    }
}
