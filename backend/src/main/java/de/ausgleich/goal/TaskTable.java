package de.ausgleich.goal;

import de.ausgleich.access.Reach;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks as stored, for whoever sees their area and their goal. */
@Singleton
class TaskTable {

    private static final String SELECT = """
            select t.id, t.area_code, a.name, t.goal_id, g.title, t.what, t.owner_code, o.name, t.due, t.author_code,
                   t.done_at, t.done_words, t.created_at, t.version
            """;

    private static final String SEEN = """
            from ausgleich.task t
            join ausgleich.programme_area a on a.code = t.area_code
            join ausgleich.organisation o on o.code = t.owner_code
            left join ausgleich.goal g on g.id = t.goal_id
            where (cast(:everything as boolean)
                   or (t.goal_id is null and cast(:agreed as boolean))
                   or (t.goal_id is null and exists (
                        select 1 from ausgleich.programme_area_district d
            """ + Reach.OWN + """
                        where d.area_code = t.area_code))
                   or (t.goal_id is not null and
            """ + GoalSight.CONDITION + "))";

    private static final String WANTED = """
             and (cast(:area as text) is null or t.area_code = cast(:area as text))
             and (cast(:goal as uuid) is null or t.goal_id = cast(:goal as uuid))
             and (cast(:done as boolean) is null or cast(:done as boolean) = (t.done_at is not null))
             and (cast(:overdue as boolean) is null
                  or cast(:overdue as boolean) = (t.done_at is null and t.due < cast(:today as date)))
             and (cast(:mine as boolean) is null or cast(:mine as boolean) = (t.owner_code = any(cast(:own as text[]))))
             and position(lower(:text) in lower(concat_ws(' ', t.what, o.name, a.name, g.title))) > 0
            """;

    private final EntityManager database;

    TaskTable(EntityManager database) {
        this.database = database;
    }

    /** A task without what depends on the reader. */
    record Row(
            UUID id,
            Ref area,
            Task.@Nullable TaskGoal goal,
            String what,
            Ref owner,
            LocalDate due,
            @Nullable String author,
            @Nullable Instant done,
            @Nullable String doneWords,
            Instant createdAt,
            int version) {}

    Page<Row> page(TaskFilter filter, Set<String> own, LocalDate today, GoalSight sight, String order, PageQuery page) {
        List<?> rows = ask(SELECT + SEEN + WANTED + order, Tuple.class, filter, own, today, sight)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Number total = (Number) ask("select count(*) " + SEEN + WANTED, Long.class, filter, own, today, sight)
                .getSingleResult();
        return new Page<>(
                rows.stream().map(Tuple.class::cast).map(TaskTable::row).toList(),
                page.page(),
                page.size(),
                total.longValue());
    }

    Optional<Row> find(UUID id, GoalSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(SELECT + SEEN + " and t.id = :id", Tuple.class))
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(TaskTable::row);
    }

    /** Nobody else changes the task before this transaction ends. */
    void lock(UUID id) {
        database.createNativeQuery("select id from ausgleich.task where id = ?1 for update", Object.class)
                .setParameter(1, id)
                .getResultList();
    }

    void create(UUID id, TaskRequest task, @Nullable String author, Instant now) {
        write("""
                insert into ausgleich.task (id, area_code, goal_id, what, owner_code, due, author_code, created_at, version)
                values (:id, :area, cast(:goal as uuid), :what, :owner, :due, :author, :now, 1)
                """, id, task)
                .setParameter("author", author)
                .setParameter("now", now)
                .executeUpdate();
    }

    void change(UUID id, TaskRequest task) {
        write("""
                update ausgleich.task
                set area_code = :area, goal_id = cast(:goal as uuid), what = :what, owner_code = :owner, due = :due,
                    version = version + 1
                where id = :id
                """, id, task).executeUpdate();
    }

    /** @param at null to take it up again */
    void done(UUID id, @Nullable Instant at, @Nullable String words) {
        database.createNativeQuery("""
                        update ausgleich.task
                        set done_at = cast(:at as timestamptz), done_words = :words, version = version + 1
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("at", at == null ? null : at.toString())
                .setParameter("words", words)
                .executeUpdate();
    }

    private Query write(String statement, UUID id, TaskRequest task) {
        UUID goal = task.goal();
        return database.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("area", task.area())
                .setParameter("goal", goal == null ? null : goal.toString())
                .setParameter("what", task.what().strip())
                .setParameter("owner", task.owner().strip())
                .setParameter("due", task.due());
    }

    private Query ask(
            String statement, Class<?> type, TaskFilter filter, Set<String> own, LocalDate today, GoalSight sight) {
        UUID goal = filter.goal;
        return sight.in(database.createNativeQuery(statement, type))
                .setParameter("area", filter.area)
                .setParameter("goal", goal == null ? null : goal.toString())
                .setParameter("done", text(filter.done))
                .setParameter("overdue", text(filter.overdue))
                .setParameter("mine", text(filter.mine))
                .setParameter("today", today.toString())
                .setParameter("own", own.toArray(String[]::new))
                .setParameter("text", filter.q == null ? "" : filter.q.strip());
    }

    private static @Nullable String text(@Nullable Boolean truth) {
        return truth == null ? null : truth.toString();
    }

    private static Row row(Tuple row) {
        UUID goal = row.get(3, UUID.class);
        return new Row(
                row.get(0, UUID.class),
                new Ref(row.get(1, String.class), row.get(2, String.class)),
                goal == null ? null : new Task.TaskGoal(goal, row.get(4, String.class)),
                row.get(5, String.class),
                new Ref(row.get(6, String.class), row.get(7, String.class)),
                row.get(8, LocalDate.class),
                row.get(9, String.class),
                row.get(10, Instant.class),
                row.get(11, String.class),
                row.get(12, Instant.class),
                row.get(13, Integer.class));
    }
}
