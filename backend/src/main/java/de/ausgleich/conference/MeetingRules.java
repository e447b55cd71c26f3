package de.ausgleich.conference;

import de.ausgleich.conference.Conference.Member;
import de.ausgleich.conference.Meeting.Presence;
import de.ausgleich.conference.Meeting.State;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a meeting. */
@Singleton
class MeetingRules {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final Validator validator;
    private final BusinessDate businessDate;

    MeetingRules(Validator validator, BusinessDate businessDate) {
        this.validator = validator;
        this.businessDate = businessDate;
    }

    /**
     * @param state of the meeting; one that was held stays in the past
     * @throws Problem 400 naming every fault
     */
    void check(MeetingRequest meeting, ConferenceTable.Row conference, State state) {
        Faults faults = new Faults();
        faults.addConstraints(validator, meeting);
        boolean times = isTime("start", Words.orNull(meeting.start()), faults)
                & isTime("end", Words.orNull(meeting.end()), faults);
        String end = Words.orNull(meeting.end());
        if (times
                && end != null
                && meeting.start() != null
                && end.compareTo(meeting.start().strip()) <= 0) {
            faults.add("end", "meeting.end");
        }
        LocalDate date = meeting.date();
        if (date != null && !conference.isActive(date)) {
            faults.add("date", "meeting.conference", date, conference.name());
        }
        if (date != null && state == State.HELD && date.isAfter(businessDate.today())) {
            faults.add("date", "meeting.future", date);
        }
        faults.refuse();
    }

    /** @throws Problem 409 before the day itself; 400 naming every fault */
    void check(MeetingRecordRequest record, LocalDate day, List<Member> members) {
        if (day.isAfter(businessDate.today())) {
            throw Problem.rule("meeting-not-yet", day);
        }
        Faults faults = new Faults();
        faults.addConstraints(validator, record);
        Map<UUID, Member> known = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Set<UUID> named = new HashSet<>();
        List<MeetingRecordRequest.Entry> entries = record.attendanceOrNone();
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at) != null) {
                check("attendance[" + at + "]", entries.get(at), day, known, named, faults);
            }
        }
        faults.refuse();
    }

    void check(MeetingCancellation why) {
        Faults faults = new Faults();
        faults.addConstraints(validator, why);
        faults.refuse();
    }

    private static void check(
            String field,
            MeetingRecordRequest.Entry entry,
            LocalDate day,
            Map<UUID, Member> known,
            Set<UUID> named,
            Faults faults) {
        UUID id = entry.member();
        if (id != null) {
            Member member = known.get(id);
            if (member == null || !member.holds(day)) {
                faults.add(field + ".member", "meeting.member");
            } else if (!named.add(id)) {
                faults.add(field + ".member", "meeting.member-twice", member.name());
            }
        }
        String presence = entry.presence();
        if (presence != null
                && !presence.isBlank()
                && Arrays.stream(Presence.values())
                        .noneMatch(choice -> choice.name().equals(presence))) {
            faults.add(
                    field + ".presence",
                    "catalogue.one-of",
                    presence,
                    Arrays.stream(Presence.values()).map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    private static boolean isTime(String field, @Nullable String text, Faults faults) {
        if (text == null || TIME.matcher(text).matches()) {
            return true;
        }
        faults.add(field, "meeting.time", text);
        return false;
    }
}
