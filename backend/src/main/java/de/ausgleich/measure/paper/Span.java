package de.ausgleich.measure.paper;

import java.time.LocalDate;

/** From a day to a day, both counted. */
record Span(LocalDate from, LocalDate to) {

    boolean meets(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
