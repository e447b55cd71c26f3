package de.ausgleich.observation.delivery;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which deliveries are asked for. */
public class DeliveryFilter {

    @RestQuery
    @Nullable
    DeliveryState state;

    @RestQuery
    @Nullable
    String source;

    @RestQuery
    @Nullable
    LocalDate referenceDate;

    @Nullable
    DeliveryState state() {
        return state;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    LocalDate referenceDate() {
        return referenceDate;
    }
}
