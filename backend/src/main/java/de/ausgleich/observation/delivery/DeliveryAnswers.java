package de.ausgleich.observation.delivery;

import de.ausgleich.indicator.Sources;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Language;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Deliveries in the reader's language, each with the tag of its state. */
@Singleton
class DeliveryAnswers {

    private final Sources sources;
    private final RunningChecks running;
    private final Language language;

    DeliveryAnswers(Sources sources, RunningChecks running, Language language) {
        this.running = running;
        this.sources = sources;
        this.language = language;
    }

    DeliveryAnswer of(Delivery delivery) {
        return DeliveryAnswer.of(delivery, progress(delivery), sources, language.locale());
    }

    private @Nullable CheckProgress progress(Delivery delivery) {
        return delivery.state == DeliveryState.RECEIVED
                ? running.of(delivery.id).orElse(null)
                : null;
    }

    Response ok(Delivery delivery) {
        return EntityTags.ok(of(delivery), delivery.version).build();
    }

    /** Refuses a change that is meant for another state than the present one. */
    Consumer<Delivery> expecting(@Nullable String ifMatch) {
        return delivery -> EntityTags.require(ifMatch, delivery.version, () -> of(delivery));
    }
}
