package de.ausgleich.conference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.ausgleich.conference.Meeting.Attendance;
import de.ausgleich.conference.Meeting.Presence;
import de.ausgleich.conference.Meeting.State;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings as stored. */
@Singleton
class MeetingTable {

    private static final String COLUMNS = """
            select m.id, m.conference_code, o.name as conference, m.day, to_char(m.starts, 'HH24:MI') as starts,
                   to_char(m.ends, 'HH24:MI') as ends, m.place, m.agenda, m.state, m.cancelled_because, m.results,
                   m.minutes, m.guests, m.changed_at, m.version,
            """ + ConferenceSight.INSIDER + " as insider ";

    private static final String FROM =
            "from ausgleich.meeting m join ausgleich.organisation o on o.code = m.conference_code where "
                    + ConferenceSight.CONDITION;

    private static final String WANTED = """
            and m.conference_code = coalesce(cast(:conference as text), m.conference_code)
            and m.state = coalesce(cast(:state as text), m.state)
            and m.day >= coalesce(cast(:from as date), m.day) and m.day <= coalesce(cast(:to as date), m.day)
            """;

    private final EntityManager database;

    MeetingTable(EntityManager database) {
        this.database = database;
    }

    /**
     * A meeting without who was there.
     *
     * @param insider whether the reader reads its minutes
     */
    record Row(
            UUID id,
            Ref conference,
            LocalDate date,
            String start,
            @Nullable String end,
            @Nullable String place,
            List<String> agenda,
            State state,
            @Nullable String cancelledBecause,
            List<String> results,
            @Nullable String minutes,
            int guests,
            Instant changedAt,
            boolean insider,
            int version) {}

    /** @param conference null for those of all conferences in sight */
    List<Row> page(
            ConferenceSight sight,
            @Nullable String conference,
            MeetingFilter filter,
            String order,
            int offset,
            int size) {
        Query query = sight.withInsider(database.createNativeQuery(COLUMNS + FROM + WANTED + order, Tuple.class));
        return rows(wanted(query, conference, filter).setFirstResult(offset).setMaxResults(size));
    }

    long count(ConferenceSight sight, @Nullable String conference, MeetingFilter filter) {
        Query query = sight.in(database.createNativeQuery("select count(*) " + FROM + WANTED, Long.class));
        return ((Number) wanted(query, conference, filter).getSingleResult()).longValue();
    }

    Optional<Row> find(String conference, UUID id, ConferenceSight sight) {
        Query query = sight.withInsider(database.createNativeQuery(
                COLUMNS + FROM + " and m.conference_code = :conference and m.id = :id", Tuple.class));
        return rows(query.setParameter("conference", conference).setParameter("id", id)).stream()
                .findFirst();
    }

    /** Code of the conference whose meeting it is. */
    Optional<String> conferenceOf(UUID id) {
        List<?> codes = database.createNativeQuery(
                        "select conference_code from ausgleich.meeting where id = ?1", String.class)
                .setParameter(1, id)
                .getResultList();
        return codes.stream().map(String.class::cast).findFirst();
    }

    /** By meeting, the members by name. */
    Map<UUID, List<Attendance>> attendance(Collection<UUID> meetings) {
        List<?> rows = database.createNativeQuery("""
                        select a.meeting_id, a.member_id, coalesce(m.name, o.name) as name, a.presence
                        from ausgleich.meeting_attendance a
                        join ausgleich.conference_member m on m.id = a.member_id
                        left join ausgleich.organisation o on o.code = m.organisation_code
                        where a.meeting_id = any(:meetings) order by lower(coalesce(m.name, o.name)), m.id
                        """, Tuple.class)
                .setParameter("meetings", meetings.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(groupingBy(
                        row -> row.get("meeting_id", UUID.class),
                        mapping(
                                row -> new Attendance(
                                        row.get("member_id", UUID.class),
                                        row.get("name", String.class),
                                        Presence.valueOf(row.get("presence", String.class))),
                                toList())));
    }

    void create(UUID id, String conference, MeetingRequest meeting, Instant now) {
        planned(database.createNativeQuery("""
                        insert into ausgleich.meeting
                          (id, conference_code, day, starts, ends, place, agenda, state, changed_at, version)
                        values (:id, :conference, :day, cast(:start as time), cast(:end as time), :place,
                                cast(:agenda as text[]), 'PLANNED', :now, 1)
                        """).setParameter("conference", conference), id, meeting, now);
    }

    void change(UUID id, MeetingRequest meeting, Instant now) {
        planned(database.createNativeQuery("""
                        update ausgleich.meeting
                        set day = :day, starts = cast(:start as time), ends = cast(:end as time), place = :place,
                            agenda = cast(:agenda as text[]), changed_at = :now, version = version + 1
                        where id = :id
                        """), id, meeting, now);
    }

    void hold(UUID id, MeetingRecordRequest record, Instant now) {
        database.createNativeQuery("""
                        update ausgleich.meeting
                        set state = 'HELD', results = cast(:results as text[]), minutes = :minutes, guests = :guests,
                            changed_at = :now, version = version + 1
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("results", record.sentences())
                .setParameter("minutes", Words.orNull(record.minutes()))
                .setParameter("guests", record.guestsOrNone())
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery("delete from ausgleich.meeting_attendance where meeting_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        record.attendanceOrNone().forEach(entry -> database.createNativeQuery(
                        "insert into ausgleich.meeting_attendance (meeting_id, member_id, presence) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, entry.member())
                .setParameter(3, entry.presence())
                .executeUpdate());
    }

    void cancel(UUID id, String reason, Instant now) {
        database.createNativeQuery("""
                        update ausgleich.meeting
                        set state = 'CANCELLED', cancelled_because = ?2, changed_at = ?3, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, reason)
                .setParameter(3, now)
                .executeUpdate();
    }

    private static void planned(Query statement, UUID id, MeetingRequest meeting, Instant now) {
        statement
                .setParameter("id", id)
                .setParameter("day", meeting.date())
                .setParameter("start", meeting.start().strip())
                .setParameter("end", Words.orNull(meeting.end()))
                .setParameter("place", Words.orNull(meeting.place()))
                .setParameter("agenda", meeting.items())
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Query wanted(Query query, @Nullable String conference, MeetingFilter filter) {
        return query.setParameter("conference", conference)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("from", filter.from == null ? null : filter.from.toString())
                .setParameter("to", filter.to == null ? null : filter.to.toString());
    }

    private static List<Row> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(MeetingTable::row).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("id", UUID.class),
                new Ref(row.get("conference_code", String.class), row.get("conference", String.class)),
                row.get("day", LocalDate.class),
                row.get("starts", String.class),
                row.get("ends", String.class),
                row.get("place", String.class),
                Arrays.asList(row.get("agenda", String[].class)),
                State.valueOf(row.get("state", String.class)),
                row.get("cancelled_because", String.class),
                Arrays.asList(row.get("results", String[].class)),
                row.get("minutes", String.class),
                row.get("guests", Integer.class),
                row.get("changed_at", Instant.class),
                row.get("insider", Boolean.class),
                row.get("version", Integer.class));
    }
}
