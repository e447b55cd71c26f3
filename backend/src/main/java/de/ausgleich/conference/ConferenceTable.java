package de.ausgleich.conference;

import de.ausgleich.conference.Conference.NextMeeting;
import de.ausgleich.organisation.Contact;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conferences as stored: bodies, with what they have as conferences. */
@Singleton
class ConferenceTable {

    private static final String COLUMNS = """
            select o.code, o.name, o.contact_person, o.contact_email, o.contact_phone, o.contact_address,
                   o.contact_website, o.active_from, o.active_to, coalesce(c.version, 1) as version,
                   array(select distinct d.district_code from ausgleich.organisation_district d
                         where d.organisation_code = o.code and d.scheme_code = :scheme
                           and d.valid_from <= greatest(o.active_from, least(:day, coalesce(o.active_to, :day)))
                           and (d.valid_to is null
                                or d.valid_to >= greatest(o.active_from, least(:day, coalesce(o.active_to, :day))))
                         order by 1) as districts,
                   n.id as next_id, n.day as next_day, to_char(n.starts, 'HH24:MI') as next_start,
                   to_char(n.ends, 'HH24:MI') as next_end, n.place as next_place,
                   (select max(held.day) from ausgleich.meeting held
                    where held.conference_code = o.code and held.state = 'HELD') as last_held,
            """ + ConferenceSight.INSIDER + " as insider ";

    private static final String FROM = """
            from ausgleich.organisation o
            left join ausgleich.conference c on c.code = o.code
            left join lateral (
                select m.id, m.day, m.starts, m.ends, m.place from ausgleich.meeting m
                where m.conference_code = o.code and m.state = 'PLANNED' and m.day >= :day
                order by m.day, m.starts limit 1) n on true
            where
            """ + ConferenceSight.CONDITION;

    private static final String WANTED = """
            and position(lower(:text) in lower(o.name)) > 0
            and (cast(:active as boolean) is null or cast(:active as boolean)
              = (o.active_from <= :day and (o.active_to is null or o.active_to >= :day)))
            and (cast(:wanted as text[]) is null or exists (
                select 1 from ausgleich.organisation_district d
                where d.organisation_code = o.code and d.scheme_code = :wantedScheme
                  and d.district_code = any(cast(:wanted as text[]))
                  and d.valid_from <= :day and (d.valid_to is null or d.valid_to >= :day)))
            """ + ConferenceSight.OWN;

    private final EntityManager database;

    ConferenceTable(EntityManager database) {
        this.database = database;
    }

    /**
     * A conference without the names of its districts and without its members.
     *
     * @param version of its members; 1 before any were named
     */
    record Row(
            String code,
            String name,
            Contact contact,
            LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            List<String> districts,
            @Nullable NextMeeting next,
            @Nullable LocalDate lastHeld,
            boolean insider,
            int version) {

        boolean isActive(LocalDate day) {
            return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
        }
    }

    /**
     * @param scheme of the districts
     * @param districts those of which a conference must be for one; null for all conferences
     */
    record Wanted(
            String text,
            @Nullable Boolean active,
            @Nullable Boolean own,
            String scheme,
            @Nullable List<String> districts) {}

    List<Row> page(ConferenceSight sight, String scheme, Wanted wanted, String order, int offset, int size) {
        Query query = wanted(
                sight.withInsider(database.createNativeQuery(COLUMNS + FROM + WANTED + order, Tuple.class)), wanted);
        return rows(query.setParameter("scheme", scheme).setFirstResult(offset).setMaxResults(size));
    }

    long count(ConferenceSight sight, Wanted wanted) {
        Query query = sight.in(database.createNativeQuery("select count(*) " + FROM + WANTED, Long.class));
        return ((Number) wanted(query, wanted).getSingleResult()).longValue();
    }

    Optional<Row> find(String code, ConferenceSight sight, String scheme) {
        Query query =
                sight.withInsider(database.createNativeQuery(COLUMNS + FROM + " and o.code = :code", Tuple.class));
        return rows(query.setParameter("scheme", scheme).setParameter("code", code)).stream()
                .findFirst();
    }

    /** Nobody else changes the conference, its members or meetings before this transaction ends. */
    void lock(String code) {
        database.createNativeQuery("select 1 from ausgleich.organisation where code = ?1 for no key update")
                .setParameter(1, code)
                .getResultList();
    }

    /** Its members have changed. */
    void touch(String code) {
        database.createNativeQuery("""
                        insert into ausgleich.conference as c (code, version) values (?1, 2)
                        on conflict (code) do update set version = c.version + 1
                        """).setParameter(1, code).executeUpdate();
    }

    private static Query wanted(Query query, Wanted wanted) {
        List<String> districts = wanted.districts();
        Boolean active = wanted.active();
        Boolean own = wanted.own();
        return query.setParameter("text", wanted.text())
                .setParameter("active", active == null ? null : active.toString())
                .setParameter("mine", own == null ? null : own.toString())
                .setParameter("wantedScheme", wanted.scheme())
                .setParameter("wanted", districts == null ? null : districts.toArray(String[]::new));
    }

    private static List<Row> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(ConferenceTable::row).toList();
    }

    private static Row row(Tuple row) {
        UUID next = row.get("next_id", UUID.class);
        return new Row(
                row.get("code", String.class),
                row.get("name", String.class),
                new Contact(
                        row.get("contact_person", String.class),
                        row.get("contact_email", String.class),
                        row.get("contact_phone", String.class),
                        row.get("contact_address", String.class),
                        row.get("contact_website", String.class)),
                row.get("active_from", LocalDate.class),
                row.get("active_to", LocalDate.class),
                Arrays.asList(row.get("districts", String[].class)),
                next == null
                        ? null
                        : new NextMeeting(
                                next,
                                row.get("next_day", LocalDate.class),
                                row.get("next_start", String.class),
                                row.get("next_end", String.class),
                                row.get("next_place", String.class)),
                row.get("last_held", LocalDate.class),
                row.get("insider", Boolean.class),
                row.get("version", Integer.class));
    }
}
