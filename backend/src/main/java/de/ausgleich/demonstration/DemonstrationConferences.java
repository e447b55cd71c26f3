package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.conference.Conference;
import de.ausgleich.conference.ConferenceService;
import de.ausgleich.conference.MeetingRecordRequest;
import de.ausgleich.conference.MeetingRequest;
import de.ausgleich.conference.MeetingService;
import de.ausgleich.conference.MembersRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members and meetings of the demonstration's conference, all of them made up. */
@Singleton
class DemonstrationConferences {

    private static final String ANY_STATE = "*";

    private final ConferenceService conferences;
    private final MeetingService meetings;
    private final ObjectMapper json;

    DemonstrationConferences(ConferenceService conferences, MeetingService meetings, ObjectMapper json) {
        this.conferences = conferences;
        this.meetings = meetings;
        this.json = json;
    }

    record Entry(String code, List<MembersRequest.Entry> members, List<MeetingEntry> meetings) {}

    record MeetingEntry(MeetingRequest plan, @Nullable RecordEntry record) {}

    /** @param attendance by the member's name, because its identifier is another each time */
    record RecordEntry(Map<String, String> attendance, int guests, String minutes, List<String> results) {}

    void load(Path file) {
        try {
            for (Entry entry : json.readValue(file.toFile(), Entry[].class)) {
                load(entry);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(Entry entry) {
        Map<String, UUID> members =
                conferences.putMembers(entry.code(), ANY_STATE, new MembersRequest(entry.members())).members().stream()
                        .collect(Collectors.toMap(Conference.Member::name, Conference.Member::id));
        for (MeetingEntry meeting : entry.meetings()) {
            UUID id = meetings.plan(entry.code(), meeting.plan()).id();
            RecordEntry record = meeting.record();
            if (record != null) {
                meetings.hold(entry.code(), id, ANY_STATE, request(record, members));
            }
        }
    }

    private static MeetingRecordRequest request(RecordEntry record, Map<String, UUID> members) {
        List<MeetingRecordRequest.Entry> attendance = record.attendance().entrySet().stream()
                .map(each -> new MeetingRecordRequest.Entry(member(members, each.getKey()), each.getValue()))
                .toList();
        return new MeetingRecordRequest(attendance, record.guests(), record.minutes(), record.results());
    }

    private static UUID member(Map<String, UUID> members, String name) {
        UUID id = members.get(name);
        if (id == null) {
            throw new IllegalArgumentException("no such member in the demonstration: " + name);
        }
        return id;
    }
}
