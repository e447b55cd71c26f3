package de.ausgleich.warning;

import de.ausgleich.monitoring.WarningAnswer;
import de.ausgleich.monitoring.WarningKey;
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

/** Answers to warnings as stored. */
@Singleton
class AnswerTable {

    private static final String SELECT = """
            select a.id, a.indicator_code, a.scheme_code, a.district_code, d.name, a.earlier_date, a.later_date, a.kind,
                   a.note, a.organisation_code, o.name, a.answered_at, a.withdrawn_at, a.version
            from ausgleich.warning_answer a
            join ausgleich.district d on d.scheme_code = a.scheme_code and d.code = a.district_code
            left join ausgleich.organisation o on o.code = a.organisation_code
            """;

    private final EntityManager database;

    AnswerTable(EntityManager database) {
        this.database = database;
    }

    Optional<Answer> find(UUID id) {
        return answers(database.createNativeQuery(SELECT + "where a.id = ?1", Tuple.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** Those that stand in a scheme, in the order in which they were given. */
    List<Answer> standing(String scheme) {
        return answers(database.createNativeQuery(
                        SELECT + "where a.scheme_code = ?1 and a.withdrawn_at is null order by a.id", Tuple.class)
                .setParameter(1, scheme));
    }

    /** Nobody else answers the same warning, or changes its answer, before this transaction ends. */
    void lock(WarningKey key) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))", Object.class)
                .setParameter(1, "warning " + key)
                .getResultList();
    }

    boolean isAnswered(WarningKey key) {
        return standing(key.scheme()).stream().anyMatch(answer -> answer.key().equals(key));
    }

    void create(
            UUID id,
            WarningKey key,
            WarningAnswer.Kind kind,
            @Nullable String note,
            @Nullable String organisation,
            Instant now) {
        database.createNativeQuery("""
                        insert into ausgleich.warning_answer (id, indicator_code, scheme_code, district_code,
                          earlier_date, later_date, kind, note, organisation_code, answered_at, version)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)
                        """)
                .setParameter(1, id)
                .setParameter(2, key.indicator())
                .setParameter(3, key.scheme())
                .setParameter(4, key.district())
                .setParameter(5, key.earlierDate())
                .setParameter(6, key.date())
                .setParameter(7, kind.name())
                .setParameter(8, note)
                .setParameter(9, organisation)
                .setParameter(10, now)
                .executeUpdate();
    }

    void change(UUID id, WarningAnswer.Kind kind, @Nullable String note, @Nullable String organisation, Instant now) {
        database.createNativeQuery("""
                        update ausgleich.warning_answer
                        set kind = ?2, note = ?3, organisation_code = ?4, answered_at = ?5, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, kind.name())
                .setParameter(3, note)
                .setParameter(4, organisation)
                .setParameter(5, now)
                .executeUpdate();
    }

    void withdraw(UUID id, Instant now) {
        database.createNativeQuery("""
                        update ausgleich.warning_answer set withdrawn_at = ?2, version = version + 1 where id = ?1
                        """).setParameter(1, id).setParameter(2, now).executeUpdate();
    }

    private static List<Answer> answers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(AnswerTable::answer).toList();
    }

    private static Answer answer(Tuple row) {
        String organisation = row.get(9, String.class);
        return new Answer(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                new Ref(row.get(3, String.class), row.get(4, String.class)),
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class),
                WarningAnswer.Kind.valueOf(row.get(7, String.class)),
                row.get(8, String.class),
                organisation == null ? null : new Ref(organisation, row.get(10, String.class)),
                row.get(11, Instant.class),
                row.get(12, Instant.class),
                row.get(13, Integer.class));
    }
}
