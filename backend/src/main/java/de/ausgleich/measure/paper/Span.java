package de.ausgleich.measure.paper;

import java.time.LocalDate;
import java.util.stream.Stream;

/** From a day to a day, both counted. */
record Span(LocalDate from, LocalDate to) {

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    boolean holds(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    boolean meets(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
