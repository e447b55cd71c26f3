package de.ausgleich.conference;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a district conference (Sitzung).
 *
 * @param start time of day in the city, {@code 18:00}
 * @param end null where it is open
 * @param cancelledBecause why it does not take place; null unless it was cancelled
 * @param overdue whether its day has passed and nothing was recorded
 * @param results what came of it, in short sentences
 * @param minutes who was there and what was said; null before it was held, and for readers from outside
 * @param editable whether the reader plans, records and cancels it
 */
public record Meeting(
        UUID id,
        Ref conference,
        LocalDate date,
        String start,
        @Nullable String end,
        @Nullable String place,
        List<String> agenda,
        State state,
        @Nullable String cancelledBecause,
        boolean overdue,
        List<String> results,
        @Nullable Minutes minutes,
        boolean editable,
        int version) {

    @Schema(name = "MeetingState")
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    @Schema(name = "MeetingPresence")
    public enum Presence {
        PRESENT,
        EXCUSED,
        ABSENT
    }

    /**
     * For those in the conference.
     *
     * @param guests how many people came who are of no member
     * @param text null where nothing was written
     */
    @Schema(name = "MeetingMinutes")
    public record Minutes(
            List<Attendance> attendance,
            int guests,
            @Nullable String text) {}

    /** @param member identifier of a member of the conference */
    @Schema(name = "MeetingAttendance")
    public record Attendance(UUID member, String name, Presence presence) {}

    /** What the trail keeps for ever: not what was written, which may speak of people. */
    MeetingTrace trace() {
        return new MeetingTrace(
                conference.code(),
                date,
                start,
                end,
                agenda.size(),
                state,
                results.size(),
                minutes == null ? 0 : minutes.attendance().size(),
                version);
    }

    /** Numbers stand for how many items and sentences there are. */
    record MeetingTrace(
            String conference,
            LocalDate date,
            String start,
            @Nullable String end,
            int agenda,
            State state,
            int results,
            int attendance,
            int version) {}
}
