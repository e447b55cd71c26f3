package de.ausgleich.programme;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named set of districts that is, was or may come into the programme (Programmgebiet).
 *
 * @param districts those of today; of an area that begins later its first ones
 * @param periods which districts belonged to it from when to when, oldest first
 * @param state today's, by the decisions that are in effect
 * @param since from when on it is in that state; null before any decision
 * @param findings what is missing there
 */
public record ProgrammeArea(
        String code,
        String name,
        String scheme,
        @Nullable String description,
        List<Ref> districts,
        List<DistrictPeriod> periods,
        State state,
        @Nullable LocalDate since,
        List<Finding> findings,
        int version) {

    /** Where an area stands. */
    public enum State {
        /** Not decided yet. */
        PROPOSED,
        /** In the programme. */
        ADMITTED,
        /** It was in the programme. */
        LEFT
    }

    /**
     * A district in an area.
     *
     * @param to the last day; null while there is no end
     */
    public record DistrictPeriod(
            Ref district, LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * Something that the programme asks for and that is not there.
     *
     * @param districts where it is missing
     */
    public record Finding(Type type, List<Ref> districts) {

        /** What is missing. */
        public enum Type {
            /** An area in the programme has districts without a district conference. */
            NO_CONFERENCE
        }
    }
}
