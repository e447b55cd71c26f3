package de.ausgleich.observation;

import de.ausgleich.shared.api.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of observations; by name, because the contract cannot tell it from an answer that comes in two forms. */
@Schema(name = "PageObservation")
record ObservationPage(List<Observation> items, int page, int size, long total) {

    static ObservationPage of(Page<Observation> page) {
        return new ObservationPage(page.items(), page.page(), page.size(), page.total());
    }
}
