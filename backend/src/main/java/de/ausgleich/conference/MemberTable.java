package de.ausgleich.conference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.ausgleich.conference.Conference.Member;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members of conferences as stored. */
@Singleton
class MemberTable {

    private final EntityManager database;

    MemberTable(EntityManager database) {
        this.database = database;
    }

    List<Member> of(String conference) {
        return of(List.of(conference)).getOrDefault(conference, List.of());
    }

    /** By conference; those of today and of other times, by name. */
    Map<String, List<Member>> of(Collection<String> conferences) {
        List<?> rows = database.createNativeQuery("""
                        select m.conference_code, m.id, m.organisation_code, coalesce(m.name, o.name) as name,
                               m.valid_from, m.valid_to, exists (
                                 select 1 from ausgleich.meeting_attendance a where a.member_id = m.id) as recorded
                        from ausgleich.conference_member m
                        left join ausgleich.organisation o on o.code = m.organisation_code
                        where m.conference_code = any(:conferences)
                        order by lower(coalesce(m.name, o.name)), m.valid_from, m.id
                        """, Tuple.class)
                .setParameter("conferences", conferences.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(groupingBy(
                        row -> row.get("conference_code", String.class), mapping(MemberTable::member, toList())));
    }

    /** By member: on which days of meetings it is recorded whether it was there. */
    Map<UUID, List<LocalDate>> recorded(String conference) {
        List<?> rows = database.createNativeQuery("""
                        select a.member_id, t.day from ausgleich.meeting_attendance a
                        join ausgleich.meeting t on t.id = a.meeting_id
                        where t.conference_code = :conference order by t.day
                        """, Tuple.class)
                .setParameter("conference", conference)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(groupingBy(
                        row -> row.get("member_id", UUID.class),
                        mapping(row -> row.get("day", LocalDate.class), toList())));
    }

    void create(UUID id, String conference, MembersRequest.Entry entry) {
        database.createNativeQuery("""
                        insert into ausgleich.conference_member
                          (id, conference_code, organisation_code, name, valid_from, valid_to)
                        values (:id, :conference, :organisation, :name, :from, cast(:to as date))
                        """)
                .setParameter("id", id)
                .setParameter("conference", conference)
                .setParameter("organisation", entry.organisationOrNone())
                .setParameter("name", entry.nameOrNone())
                .setParameter("from", entry.from())
                .setParameter("to", entry.to() == null ? null : entry.to().toString())
                .executeUpdate();
    }

    /** The body itself stays; an institution that is none may be called otherwise. */
    void change(UUID id, MembersRequest.Entry entry) {
        database.createNativeQuery("""
                        update ausgleich.conference_member
                        set name = :name, valid_from = :from, valid_to = cast(:to as date) where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("name", entry.nameOrNone())
                .setParameter("from", entry.from())
                .setParameter("to", entry.to() == null ? null : entry.to().toString())
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery("delete from ausgleich.conference_member where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static Member member(Tuple row) {
        return new Member(
                row.get("id", UUID.class),
                row.get("organisation_code", String.class),
                row.get("name", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("recorded", Boolean.class));
    }
}
