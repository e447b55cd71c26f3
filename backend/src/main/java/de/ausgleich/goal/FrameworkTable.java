package de.ausgleich.goal;

import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Frameworks as stored, with the goals that serve them. */
@Singleton
class FrameworkTable {

    private static final String SELECT = """
            select f.code, f.title, f.publisher, f.link, f.valid_from, f.valid_to, f.version,
                   count(*) filter (where g.state = 'DRAFT'), count(*) filter (where g.state = 'PROPOSED'),
                   count(*) filter (where g.state = 'AGREED'), count(*) filter (where g.state = 'CLOSED')
            from ausgleich.framework f
            left join ausgleich.goal_framework s on s.framework_code = f.code
            left join ausgleich.goal g on g.id = s.goal_id and
            """ + GoalSight.CONDITION;

    private static final String GROUP = " group by f.code order by lower(f.title), f.code";

    private final EntityManager database;

    FrameworkTable(EntityManager database) {
        this.database = database;
    }

    /** By title. */
    List<Framework> all(GoalSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(SELECT + GROUP, Tuple.class))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(FrameworkTable::framework)
                .toList();
    }

    Optional<Framework> find(String code, GoalSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(SELECT + " where f.code = :code" + GROUP, Tuple.class))
                .setParameter("code", code)
                .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(FrameworkTable::framework);
    }

    /** Nobody else changes the framework, or creates it, before this transaction ends. */
    void lock(String code) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('framework ' || ?1))", Object.class)
                .setParameter(1, code)
                .getResultList();
    }

    void put(String code, FrameworkRequest framework) {
        String link = framework.link();
        LocalDate to = framework.validTo();
        database.createNativeQuery("""
                        insert into ausgleich.framework
                            (code, title, publisher, link, valid_from, valid_to, version)
                        values (:code, :title, :publisher, :link, :from, cast(:to as date), 1)
                        on conflict (code) do update
                        set title = excluded.title, publisher = excluded.publisher, link = excluded.link,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            version = framework.version + 1
                        """)
                .setParameter("code", code)
                .setParameter("title", framework.title().strip())
                .setParameter("publisher", framework.publisher().strip())
                .setParameter("link", Words.orNull(link))
                .setParameter("from", framework.validFrom())
                .setParameter("to", to == null ? null : to.toString())
                .executeUpdate();
    }

    private static Framework framework(Tuple row) {
        return new Framework(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                new Framework.GoalCount(count(row, 7), count(row, 8), count(row, 9), count(row, 10)),
                row.get(6, Integer.class));
    }

    private static int count(Tuple row, int column) {
        return row.get(column, Number.class).intValue();
    }
}
