package de.ausgleich.observation.delivery;

import de.ausgleich.access.OrganisationNames;
import de.ausgleich.audit.AuditHistory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been done with a delivery: the trail's entries on it, without the states that they left. */
@Singleton
class DeliveryHistory {

    private final AuditHistory trail;
    private final OrganisationNames organisations;

    DeliveryHistory(AuditHistory trail, OrganisationNames organisations) {
        this.trail = trail;
        this.organisations = organisations;
    }

    /**
     * One step on its way.
     *
     * @param action a verb in past, such as {@code published}
     * @param role by which it was done, never who
     * @param organisation name of the body for which it was done
     * @param reason given for it
     */
    record DeliveryStep(
            Instant at,
            String action,
            String role,
            @Nullable String organisation,
            @Nullable String reason) {}

    /** Oldest first. */
    List<DeliveryStep> of(Delivery delivery) {
        return trail.of(DeliveryNote.OBJECT, delivery.id).stream()
                .map(deed -> new DeliveryStep(
                        deed.at(), deed.action(), deed.role(), name(deed.organisation()), reason(deed)))
                .toList();
    }

    private @Nullable String name(@Nullable String code) {
        return code == null ? null : organisations.nameOf(code).orElse(code);
    }

    /** A delivery keeps its last reason, so that it is this step's only where steps have one. */
    private static @Nullable String reason(AuditHistory.Deed deed) {
        return Optional.ofNullable(deed.after())
                .filter(state -> Change.HAVING_A_REASON.contains(deed.action()))
                .map(state -> state.path("reason").asText(null))
                .orElse(null);
    }
}
