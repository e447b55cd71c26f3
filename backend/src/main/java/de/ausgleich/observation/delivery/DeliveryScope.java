package de.ausgleich.observation.delivery;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Role;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.Sources;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose deliveries the actor may see and act on. Everything in a delivery is raw counts, so the source's raw
 * audience decides; a service account that may write is how an office's own system hands over.
 */
@Singleton
class DeliveryScope {

    private final Sources sources;
    private final CurrentActor actor;

    DeliveryScope(Sources sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    /** Codes of the sources within it. */
    Set<String> sources() {
        Set<Role> roles = actor.get().roles();
        return sources.all().stream()
                .filter(source -> isWithin(source, roles))
                .map(Source::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean covers(String source) {
        return isWithin(sources.of(source), actor.get().roles());
    }

    /** @throws Problem 403 that says why nothing can be delivered for this source */
    void requireDelivering(String source) {
        if (!covers(source)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "delivery-raw-audience", source);
        }
    }

    private static boolean isWithin(Source source, Set<Role> roles) {
        return roles.stream()
                .anyMatch(role ->
                        role == Role.MONITORING_WRITER || source.rawAudience().contains(role.code()));
    }
}
