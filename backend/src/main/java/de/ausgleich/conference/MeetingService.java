package de.ausgleich.conference;

import de.ausgleich.access.Capacity;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.conference.Meeting.Attendance;
import de.ausgleich.conference.Meeting.Minutes;
import de.ausgleich.conference.Meeting.State;
import de.ausgleich.conference.MeetingTable.Row;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans meetings, records what came of them, and shows to each what lies in sight. */
@Singleton
public class MeetingService {

    static final String OBJECT = "meeting";

    private final MeetingTable stored;
    private final ConferenceTable conferences;
    private final ConferenceService conference;
    private final MemberTable members;
    private final MeetingRules rules;
    private final ConferenceAccess access;
    private final BusinessDate businessDate;
    private final AuditTrail trail;
    private final Clock clock;

    MeetingService(
            MeetingTable stored,
            ConferenceTable conferences,
            ConferenceService conference,
            MemberTable members,
            MeetingRules rules,
            ConferenceAccess access,
            BusinessDate businessDate,
            AuditTrail trail,
            Clock clock) {
        this.stored = stored;
        this.conferences = conferences;
        this.conference = conference;
        this.members = members;
        this.rules = rules;
        this.access = access;
        this.businessDate = businessDate;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Problem 400 for something that meetings cannot be sorted by; 404 for a conference out of sight */
    @Transactional
    Page<Meeting> page(String code, MeetingFilter filter, String sort, PageQuery page) {
        conference.row(code);
        ConferenceSight sight = access.sight();
        String order = ConferenceSort.MEETINGS.of(sort);
        List<Row> rows = stored.page(sight, code, filter, order, page.offset(), page.size());
        return new Page<>(shape(rows), page.page(), page.size(), stored.count(sight, code, filter));
    }

    /** @throws Problem 404 when there is no such meeting, or none in sight */
    @Transactional
    Meeting get(String code, UUID id) {
        return stored.find(code, id, access.sight())
                .map(row -> shape(List.of(row)).getFirst())
                .orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** @throws Problem 400 naming every fault; 403 for who does not hold the conference; 404 */
    @Transactional
    public Meeting plan(String code, MeetingRequest request) {
        ConferenceTable.Row of = conference.row(code);
        Capacity by = access.required(code);
        rules.check(request, of, State.PLANNED);
        UUID id = Identifiers.next();
        stored.create(id, code, request, clock.instant());
        Meeting after = get(code, id);
        trail.recordIn(by, "created", OBJECT, id, null, after.trace());
        return after;
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 when it was cancelled, or by who was there; 412 and 428 */
    @Transactional
    Meeting change(String code, UUID id, @Nullable String ifMatch, MeetingRequest request) {
        Meeting before = forChange(code, id, ifMatch);
        if (before.state() == State.CANCELLED) {
            throw Problem.rule("meeting-cancelled");
        }
        rules.check(request, conference.row(code), before.state());
        requireMembers(code, id, request.date());
        stored.change(id, request, clock.instant());
        return changed("changed", before);
    }

    /** Who is recorded at a meeting was a member on its day. */
    private void requireMembers(String code, UUID meeting, LocalDate day) {
        Set<UUID> recorded = stored.attendance(List.of(meeting)).getOrDefault(meeting, List.of()).stream()
                .map(Attendance::member)
                .collect(Collectors.toSet());
        members.of(code).stream()
                .filter(member -> recorded.contains(member.id()) && !member.holds(day))
                .findFirst()
                .ifPresent(member -> {
                    throw Problem.rule("meeting-member-then", member.name(), day);
                });
    }

    /** Records, or corrects what was recorded. @throws Problem 400 naming every fault; 403; 404; 409; 412 and 428 */
    @Transactional
    public Meeting hold(String code, UUID id, @Nullable String ifMatch, MeetingRecordRequest request) {
        Meeting before = forChange(code, id, ifMatch);
        if (before.state() == State.CANCELLED) {
            throw Problem.rule("meeting-cancelled");
        }
        rules.check(request, before.date(), members.of(code));
        stored.hold(id, request, clock.instant());
        return changed("recorded", before);
    }

    /** @throws Problem 400 without a reason; 403; 404; 409 unless it is planned; 412 and 428 */
    @Transactional
    Meeting cancel(String code, UUID id, @Nullable String ifMatch, MeetingCancellation why) {
        Meeting before = forChange(code, id, ifMatch);
        if (before.state() != State.PLANNED) {
            throw Problem.rule("meeting-not-planned");
        }
        rules.check(why);
        stored.cancel(id, why.reason().strip(), clock.instant());
        return changed("cancelled", before);
    }

    private Meeting changed(String action, Meeting before) {
        String code = before.conference().code();
        Meeting after = get(code, before.id());
        trail.recordIn(access.required(code), action, OBJECT, before.id(), before.trace(), after.trace());
        return after;
    }

    private Meeting forChange(String code, UUID id, @Nullable String ifMatch) {
        conferences.lock(code);
        Meeting before = get(code, id);
        access.required(code);
        EntityTags.require(ifMatch, before.version(), () -> before);
        return before;
    }

    private List<Meeting> shape(List<Row> rows) {
        Map<UUID, List<Attendance>> attendance =
                stored.attendance(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Meeting(
                        row.id(),
                        row.conference(),
                        row.date(),
                        row.start(),
                        row.end(),
                        row.place(),
                        row.agenda(),
                        row.state(),
                        row.cancelledBecause(),
                        row.state() == State.PLANNED && row.date().isBefore(businessDate.today()),
                        row.results(),
                        row.insider() && row.state() == State.HELD
                                ? new Minutes(attendance.getOrDefault(row.id(), List.of()), row.guests(), row.minutes())
                                : null,
                        access.holding(row.conference().code()).isPresent(),
                        row.version()))
                .toList();
    }
}
