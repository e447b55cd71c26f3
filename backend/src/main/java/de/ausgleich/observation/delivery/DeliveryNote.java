package de.ausgleich.observation.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of a delivery: no figures, they are in the delivery itself. */
record DeliveryNote(
        DeliveryState state,
        String source,
        String scheme,
        LocalDate referenceDate,
        String fileName,
        String sha256,
        int errors,
        int warnings,
        @Nullable Mapping mapping,
        List<Place> corrections,
        @Nullable String reason) {

    /** Where a cell is read otherwise; what stands there is a figure or as good as one. */
    record Place(int row, String column) {}

    /** What the trail calls the thing itself. */
    static final String OBJECT = "delivery";

    static DeliveryNote of(Delivery delivery, List<StoredCorrection> corrections) {
        return new DeliveryNote(
                delivery.state,
                delivery.source,
                delivery.scheme,
                delivery.referenceDate,
                delivery.fileName,
                delivery.sha256,
                delivery.errors,
                delivery.warnings,
                delivery.mapping,
                corrections.stream()
                        .map(correction -> new Place(correction.line, correction.header))
                        .toList(),
                delivery.reason);
    }
}
