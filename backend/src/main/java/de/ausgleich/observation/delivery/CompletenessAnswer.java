package de.ausgleich.observation.delivery;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For how many districts each variable is published at each date.
 *
 * @param dates all at which anything is published, oldest first; every variable has a cell for each
 */
record CompletenessAnswer(List<LocalDate> dates, List<OfVariable> items) {

    /** One variable over time. */
    record OfVariable(Ref variable, Ref source, List<At> cells) {}

    /**
     * One date.
     *
     * @param present number of districts with a number
     * @param expected number of districts there are
     */
    record At(
            LocalDate date,
            int present,
            int expected,
            @Nullable UUID delivery) {}
}
