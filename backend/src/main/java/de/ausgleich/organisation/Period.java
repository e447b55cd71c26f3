package de.ausgleich.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day, both included.
 *
 * @param to null while there is no end
 */
record Period(LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean meets(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
