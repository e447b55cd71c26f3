package de.ausgleich.programme;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of an area, by whom and on which figures (Aufnahme, Entlassung, neue Bezirke). Recorded once, never changed.
 *
 * @param effectiveFrom the first day on which it holds
 * @param body who decided, such as a committee of the council
 * @param paperNumber of the council paper (Drucksache)
 * @param districts those that were meant
 * @param recordedAt when it was entered
 * @param evidence the figures it rests on, in the order in which they were named
 */
record Decision(
        UUID id,
        Kind kind,
        LocalDate decidedOn,
        LocalDate effectiveFrom,
        String body,
        String paperNumber,
        @Nullable String paperLink,
        String reasons,
        List<Ref> districts,
        Instant recordedAt,
        List<Evidence> evidence) {

    /** What is decided. */
    public enum Kind {
        ADMISSION,
        EXIT,
        /** Which districts belong to it, while it is in the programme. */
        DISTRICTS;

        /** Where the area stands afterwards. */
        ProgrammeArea.State state() {
            return this == EXIT ? ProgrammeArea.State.LEFT : ProgrammeArea.State.ADMITTED;
        }
    }

    /**
     * A figure by what it rests on: what was published at an instant never changes, so neither does the figure.
     *
     * @param date its reference date
     * @param asOf what was published, and how it was defined, then
     */
    record Evidence(String indicator, LocalDate date, Instant asOf) {}
}
