package de.ausgleich.observation.delivery;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sources have agreed to deliver, and how far it is.
 *
 * @param today the business date that the states refer to
 * @param items by the day on which they are due, then by source
 */
record CalendarAnswer(LocalDate today, List<Item> items) {

    /**
     * The counts of one source at one reference date.
     *
     * @param contact whom to ask about them
     * @param due the last day that is in time
     * @param delivery the newest one that is published or waits for it
     */
    record Item(
            Ref source,
            @Nullable String contact,
            LocalDate referenceDate,
            LocalDate due,
            DueState state,
            @Nullable UUID delivery,
            List<Counted> variables) {}

    /**
     * One variable of it.
     *
     * @param present number of districts with a number
     * @param expected number of districts there are
     * @param missing codes of those without one
     */
    record Counted(String code, String name, int present, int expected, List<String> missing) {}
}
