package de.ausgleich.organisation;

import de.ausgleich.access.Capacity;
import de.ausgleich.access.Organisation;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships as stored; none is ever deleted. */
@Singleton
class MembershipTable {

    private static final String SEEN = """
            from ausgleich.membership m join ausgleich.organisation o on o.code = m.organisation_code
            where (cast(:everything as boolean) or o.code = any(:own))
              and m.id = coalesce(cast(:id as uuid), m.id)
              and o.code = coalesce(cast(:organisation as text), o.code)
              and m.subject = coalesce(cast(:subject as text), m.subject)
              and (cast(:current as boolean) is null or cast(:current as boolean)
                = (m.ended_at is null and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)))
            """;

    private final EntityManager database;

    MembershipTable(EntityManager database) {
        this.database = database;
    }

    Page<MembershipAnswer> page(MembershipFilter wanted, Sight sight, PageQuery page) {
        Number total = (Number)
                ask("select count(*) " + SEEN, Long.class, wanted, sight).getSingleResult();
        List<MembershipAnswer> items = answers(ask(
                        "select m.*, o.name " + SEEN + "order by lower(o.name), m.valid_from, m.id",
                        Tuple.class,
                        wanted,
                        sight)
                .setFirstResult(page.offset())
                .setMaxResults(page.size()));
        return new Page<>(items, page.page(), page.size(), total.longValue());
    }

    Optional<MembershipAnswer> find(MembershipFilter wanted, Sight sight) {
        return answers(ask("select m.*, o.name " + SEEN, Tuple.class, wanted, sight)).stream()
                .findFirst();
    }

    /** The terms of an account in a body that were not ended before their time, but for one. */
    List<Period> terms(Account account, String organisation, @Nullable UUID except) {
        List<?> rows = database.createNativeQuery("""
                        select valid_from, valid_to from ausgleich.membership
                        where issuer = ?1 and subject = ?2 and organisation_code = ?3 and ended_at is null
                          and (cast(?4 as uuid) is null or id <> cast(?4 as uuid))
                        """, Tuple.class)
                .setParameter(1, account.realm())
                .setParameter(2, account.subject())
                .setParameter(3, organisation)
                .setParameter(4, except == null ? null : except.toString())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Period(row.get(0, LocalDate.class), row.get(1, LocalDate.class)))
                .toList();
    }

    void create(
            UUID id,
            Account account,
            String organisation,
            @Nullable String function,
            Period term,
            Capacity by,
            Instant at) {
        database.createNativeQuery("""
                        insert into ausgleich.membership
                          (id, issuer, subject, organisation_code, function, valid_from, valid_to,
                           granted_by_role, granted_by_organisation, granted_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9, ?10)
                        """)
                .setParameter(1, id)
                .setParameter(2, account.realm())
                .setParameter(3, account.subject())
                .setParameter(4, organisation)
                .setParameter(5, function)
                .setParameter(6, term.from())
                .setParameter(7, text(term.to()))
                .setParameter(8, by.role().code())
                .setParameter(9, code(by))
                .setParameter(10, at)
                .executeUpdate();
    }

    void change(UUID id, @Nullable String function, Period term) {
        database.createNativeQuery("""
                        update ausgleich.membership
                        set function = ?2, valid_from = ?3, valid_to = cast(?4 as date), version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, function)
                .setParameter(3, term.from())
                .setParameter(4, text(term.to()))
                .executeUpdate();
    }

    void end(UUID id, @Nullable String reason, Capacity by, Instant at) {
        database.createNativeQuery("""
                        update ausgleich.membership
                        set ended_at = ?2, ended_by_role = ?3, ended_by_organisation = ?4, end_reason = ?5,
                            version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, at)
                .setParameter(3, by.role().code())
                .setParameter(4, code(by))
                .setParameter(5, reason)
                .executeUpdate();
    }

    private <T> Query ask(String statement, Class<T> type, MembershipFilter wanted, Sight sight) {
        UUID id = wanted.id();
        Boolean current = wanted.current();
        return database.createNativeQuery(statement, type)
                .setParameter("everything", sight.everything())
                .setParameter("own", sight.own().toArray(String[]::new))
                .setParameter("id", id == null ? null : id.toString())
                .setParameter("organisation", wanted.organisation())
                .setParameter("subject", wanted.subject())
                .setParameter("current", current == null ? null : current.toString())
                .setParameter("day", wanted.day());
    }

    private static List<MembershipAnswer> answers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> answer((Tuple) row)).toList();
    }

    private static MembershipAnswer answer(Tuple row) {
        Instant endedAt = row.get("ended_at", Instant.class);
        return new MembershipAnswer(
                row.get("id", UUID.class),
                new Ref(row.get("organisation_code", String.class), row.get("name", String.class)),
                row.get("subject", String.class),
                row.get("function", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                new MembershipAnswer.Granted(
                        row.get("granted_at", Instant.class),
                        row.get("granted_by_role", String.class),
                        row.get("granted_by_organisation", String.class)),
                endedAt == null ? null : end(row, endedAt),
                row.get("version", Integer.class));
    }

    private static MembershipAnswer.Ended end(Tuple row, Instant at) {
        return new MembershipAnswer.Ended(
                at,
                row.get("ended_by_role", String.class),
                row.get("ended_by_organisation", String.class),
                row.get("end_reason", String.class));
    }

    private static @Nullable String code(Capacity by) {
        Organisation organisation = by.organisation();
        return organisation == null ? null : organisation.code();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
