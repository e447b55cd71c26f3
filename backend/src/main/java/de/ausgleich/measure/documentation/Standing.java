package de.ausgleich.measure.documentation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it stands with a period. That somebody is writing is told beside it. */
@Schema(name = "DocumentationStanding")
public enum Standing {
    UPCOMING,
    /** Running now. */
    OPEN,
    /** Over, and not submitted; the due day has not passed. */
    DUE,
    OVERDUE,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /**
     * @param newest state of the newest version; null without one
     * @param counts whether a version has been accepted
     */
    static Standing of(Period period, @Nullable EntryState newest, boolean counts, LocalDate today) {
        if (newest == EntryState.SUBMITTED) {
            return SUBMITTED;
        }
        if (newest == EntryState.RETURNED) {
            return RETURNED;
        }
        if (counts) {
            return ACCEPTED;
        }
        if (today.isAfter(period.due())) {
            return OVERDUE;
        }
        if (today.isAfter(period.to())) {
            return DUE;
        }
        return today.isBefore(period.from()) ? UPCOMING : OPEN;
    }
}
