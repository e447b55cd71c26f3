package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was published of an indicator at a date, one after the other.
 *
 * @param items newest first
 */
public record VintagesAnswer(IndicatorRef indicator, String scheme, LocalDate date, List<Item> items) {

    /**
     * A time in which the same counts were current.
     *
     * @param at from when on; usable as {@code asOf}
     * @param until null while it lasts
     * @param variables whose counts changed then
     * @param deliveries with which they came
     */
    public record Item(
            Instant at, @Nullable Instant until, boolean current, List<Ref> variables, List<UUID> deliveries) {}
}
