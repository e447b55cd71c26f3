package de.ausgleich.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting.
 *
 * @param attendance of members of that day; nothing is said of those left out
 * @param guests how many people came who are of no member; 0 where left out
 * @param minutes for those in the conference; null where there are none
 * @param results short sentences for everyone who sees the conference
 */
public record MeetingRecordRequest(
        @Size(max = 200) @Nullable List<@Valid @NotNull Entry> attendance,
        @Min(0) @Max(10_000) @Nullable Integer guests,
        @Size(max = 20_000) @Nullable String minutes,

        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 500) String> results) {

    @Schema(name = "MeetingAttendanceRequest")
    public record Entry(
            @NotNull UUID member,

            @NotBlank @Schema(implementation = Meeting.Presence.class)
            String presence) {}

    List<Entry> attendanceOrNone() {
        return attendance == null ? List.of() : attendance;
    }

    int guestsOrNone() {
        return guests == null ? 0 : guests;
    }

    String[] sentences() {
        return results == null
                ? new String[0]
                : results.stream().map(String::strip).toArray(String[]::new);
    }
}
