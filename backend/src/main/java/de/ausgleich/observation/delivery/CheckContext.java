package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.Numeral.Content;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a delivery is checked against.
 *
 * @param referenceDate the date that was entered for the delivery
 * @param published what is published at that date: variable to area to number or sign; also of variables
 *     that the file does not hold but that are part or whole of such
 * @param earlier per variable the newest date before it at which anything is published
 */
record CheckContext(
        Catalogue catalogue,
        LocalDate referenceDate,
        Map<String, Map<String, Content>> published,
        Map<String, Earlier> earlier) {

    CheckContext {
        published = Map.copyOf(published);
        earlier = Map.copyOf(earlier);
    }

    /** The published values of one variable at one earlier date, by area. */
    record Earlier(LocalDate date, Map<String, Content> values) {

        Earlier {
            values = Map.copyOf(values);
        }
    }

    Map<String, Content> published(String variable) {
        return published.getOrDefault(variable, Map.of());
    }
}
