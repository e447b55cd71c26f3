package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of deliveries; looks at their files and exports are in the trail alone. */
final class KeptDeliveries {

    private KeptDeliveries() {}

    @Produces
    @Singleton
    static Kept deliveries(Deliveries deliveries) {
        return new Kept("delivery", List.of(DeliveryNote.OBJECT), Right.DELIVER, id -> Identifiers.of(id)
                .flatMap(deliveries::find)
                .isPresent());
    }
}
