package de.ausgleich.observation.delivery;

import java.time.LocalDate;
import java.util.Collection;

/** How far the counts of one source and reference date are. */
enum DueState {
    /** Every variable is published for every district. */
    PUBLISHED,

    /** Something is published, something is missing. */
    PARTIAL,

    /** A file is there and waits for its publication. */
    IN_WORK,

    /** The reference date lies ahead. */
    UPCOMING,

    /** The reference date has passed, the day by which the counts are expected has not. */
    DUE,

    /** Nothing is published and the day has passed. */
    OVERDUE;

    /**
     * @param variables what is published of each variable of the source
     * @param inWork whether a delivery waits for its publication
     * @param due the last day that is in time
     */
    static DueState of(
            Collection<Presence> variables, boolean inWork, LocalDate referenceDate, LocalDate due, LocalDate today) {
        if (variables.stream().allMatch(Presence::isWhole)) {
            return PUBLISHED;
        }
        if (inWork) {
            return IN_WORK;
        }
        if (!variables.stream().allMatch(Presence::isEmpty)) {
            return PARTIAL;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isBefore(referenceDate) ? UPCOMING : DUE;
    }
}
