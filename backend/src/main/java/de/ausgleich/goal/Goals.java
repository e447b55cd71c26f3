package de.ausgleich.goal;

import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goals as stored, for whoever sees them. */
@Singleton
class Goals {

    private static final String WANTED = """
            from ausgleich.goal g join ausgleich.programme_area a on a.code = g.area_code
            where (cast(:area as text) is null or g.area_code = cast(:area as text))
              and (cardinality(cast(:states as text[])) = 0 or g.state = any(cast(:states as text[])))
              and (cast(:level as text) is null or g.level = cast(:level as text))
              and (cast(:kind as text) is null or g.kind = cast(:kind as text))
              and (cast(:framework as text) is null or exists (
                    select 1 from ausgleich.goal_framework s
                    where s.goal_id = g.id and s.framework_code = cast(:framework as text)))
              and (cast(:mine as boolean) is null or cast(:mine as boolean) =
                    coalesce(g.author_code = any(cast(:own as text[])) or g.responsible_code = any(cast(:own as text[])),
                             false))
              and position(lower(:text) in lower(concat_ws(' ', g.title, g.why, g.target_group, a.name))) > 0
              and
            """ + GoalSight.CONDITION;

    private final EntityManager database;

    Goals(EntityManager database) {
        this.database = database;
    }

    Page<Goal> page(GoalFilter filter, Set<String> own, GoalSight sight, String order, PageQuery page) {
        List<?> rows = ask("select g.* " + WANTED + order, Goal.class, filter, own, sight)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Number total = (Number)
                ask("select count(*) " + WANTED, Long.class, filter, own, sight).getSingleResult();
        return new Page<>(rows.stream().map(Goal.class::cast).toList(), page.page(), page.size(), total.longValue());
    }

    Optional<Goal> find(UUID id, GoalSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(
                        "select g.* from ausgleich.goal g where g.id = :id and " + GoalSight.CONDITION, Goal.class))
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(Goal.class::cast);
    }

    /** Those of some goals that are in sight. */
    List<Goal> seen(Collection<UUID> goals, GoalSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(
                        "select g.* from ausgleich.goal g where g.id = any(:goals) and " + GoalSight.CONDITION,
                        Goal.class))
                .setParameter("goals", goals.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(Goal.class::cast).toList();
    }

    /** The goal, which nobody else changes before this transaction ends. */
    Optional<Goal> findForChange(UUID id, GoalSight sight) {
        database.find(Goal.class, id, LockModeType.PESSIMISTIC_WRITE);
        return find(id, sight);
    }

    /** Those of some goals that are of the area and in sight. */
    Set<UUID> ofArea(String area, Collection<UUID> goals, GoalSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(
                        "select g.id from ausgleich.goal g where g.area_code = :area and g.id = any(:goals) and "
                                + GoalSight.CONDITION,
                        UUID.class))
                .setParameter("area", area)
                .setParameter("goals", goals.stream().filter(Objects::nonNull).toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    void create(Goal goal) {
        database.persist(goal);
    }

    void discard(Goal goal) {
        database.remove(goal);
    }

    private Query ask(String statement, Class<?> type, GoalFilter filter, Set<String> own, GoalSight sight) {
        List<GoalState> states = filter.state;
        BalanceLevel level = filter.level;
        GoalKind kind = filter.kind;
        Boolean mine = filter.mine;
        return sight.in(database.createNativeQuery(statement, type))
                .setParameter("area", filter.area)
                .setParameter(
                        "states",
                        states == null
                                ? new String[0]
                                : states.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("level", level == null ? null : level.name())
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("framework", filter.framework)
                .setParameter("mine", mine == null ? null : mine.toString())
                .setParameter("own", own.toArray(String[]::new))
                .setParameter("text", filter.q == null ? "" : filter.q.strip());
    }
}
