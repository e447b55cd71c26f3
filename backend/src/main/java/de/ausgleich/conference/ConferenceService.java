package de.ausgleich.conference;

import de.ausgleich.access.Capacity;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.conference.Conference.Member;
import de.ausgleich.conference.ConferenceTable.Row;
import de.ausgleich.conference.ConferenceTable.Wanted;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.organisation.Contact;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the conferences in sight, and keeps who is a member of them. */
@Singleton
public class ConferenceService {

    static final String OBJECT = "conference";

    private final ConferenceTable stored;
    private final MemberTable members;
    private final MemberRules rules;
    private final ConferenceAccess access;
    private final ProgrammeAreaService areas;
    private final Districts districts;
    private final AuditTrail trail;

    ConferenceService(
            ConferenceTable stored,
            MemberTable members,
            MemberRules rules,
            ConferenceAccess access,
            ProgrammeAreaService areas,
            Districts districts,
            AuditTrail trail) {
        this.stored = stored;
        this.members = members;
        this.rules = rules;
        this.access = access;
        this.areas = areas;
        this.districts = districts;
        this.trail = trail;
    }

    /** @throws Problem 400 for something that conferences cannot be sorted by; 404 for an area out of sight */
    @Transactional
    Page<Conference> page(ConferenceFilter filter, String sort, PageQuery page) {
        ConferenceSight sight = access.sight();
        String order = ConferenceSort.CONFERENCES.of(sort);
        String scheme = districts.scheme(null, null);
        Wanted wanted = wanted(filter, scheme);
        List<Row> rows = stored.page(sight, scheme, wanted, order, page.offset(), page.size());
        return new Page<>(shape(rows, scheme), page.page(), page.size(), stored.count(sight, wanted));
    }

    /** @throws Problem 404 when there is no such conference, or none in sight */
    @Transactional
    Conference get(String code) {
        String scheme = districts.scheme(null, null);
        return shape(List.of(row(code)), scheme).getFirst();
    }

    /** @throws Problem 400 naming every fault; 403 for who does not hold it; 404; 409; 412 and 428 */
    @Transactional
    public Conference putMembers(String code, @Nullable String ifMatch, MembersRequest request) {
        stored.lock(code);
        Conference before = get(code);
        Capacity by = access.required(code);
        EntityTags.require(ifMatch, before.version(), () -> before);
        rules.check(request, before.members(), members.recorded(code));
        Set<UUID> kept = request.members().stream()
                .map(MembersRequest.Entry::id)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        before.members().stream()
                .map(Member::id)
                .filter(id -> !kept.contains(id))
                .forEach(members::remove);
        for (MembersRequest.Entry entry : request.members()) {
            UUID id = entry.id();
            if (id == null) {
                members.create(Identifiers.next(), code, entry);
            } else {
                members.change(id, entry);
            }
        }
        stored.touch(code);
        Conference after = get(code);
        trail.recordIn(by, "members-changed", OBJECT, code, trace(before), trace(after));
        return after;
    }

    /** The conference, without its members. @throws Problem 404 */
    Row row(String code) {
        return stored.find(code, access.sight(), districts.scheme(null, null))
                .orElseThrow(() -> Problem.notFound(OBJECT, code));
    }

    /** What the trail keeps: names that somebody typed are not among it. */
    record MembersTrace(List<TracedMember> members) {}

    record TracedMember(
            UUID id,
            @Nullable String organisation,
            LocalDate from,
            @Nullable LocalDate to) {}

    private static MembersTrace trace(Conference conference) {
        return new MembersTrace(conference.members().stream()
                .map(member -> new TracedMember(member.id(), member.organisation(), member.from(), member.to()))
                .toList());
    }

    private Wanted wanted(ConferenceFilter filter, String scheme) {
        String text = filter.q == null ? "" : filter.q.strip();
        String area = filter.area;
        String district = filter.district;
        if (area == null) {
            return new Wanted(text, filter.active, filter.own, scheme, district == null ? null : List.of(district));
        }
        ProgrammeArea of = areas.get(area);
        return new Wanted(
                text,
                filter.active,
                filter.own,
                of.scheme(),
                of.districts().stream()
                        .map(Ref::code)
                        .filter(code -> district == null || code.equals(district))
                        .toList());
    }

    private List<Conference> shape(List<Row> rows, String scheme) {
        Map<String, List<Member>> named =
                members.of(rows.stream().map(Row::code).toList());
        Map<String, Area> areasOfScheme = districts.areas(scheme);
        boolean persons = access.readsPersons();
        return rows.stream()
                .map(row -> new Conference(
                        row.code(),
                        row.name(),
                        persons ? row.contact() : withoutPerson(row.contact()),
                        row.activeFrom(),
                        row.activeTo(),
                        row.districts().stream()
                                .map(code -> district(areasOfScheme, code))
                                .toList(),
                        named.getOrDefault(row.code(), List.of()),
                        row.next(),
                        row.lastHeld(),
                        row.insider(),
                        access.holding(row.code()).isPresent(),
                        row.version()))
                .toList();
    }

    private static Contact withoutPerson(Contact contact) {
        return new Contact(null, contact.email(), contact.phone(), contact.address(), contact.website());
    }

    private static Ref district(Map<String, Area> areas, String code) {
        Area area = areas.get(code);
        return new Ref(code, area == null ? code : area.name());
    }
}
