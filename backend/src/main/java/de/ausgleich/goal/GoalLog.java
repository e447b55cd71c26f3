package de.ausgleich.goal;

import de.ausgleich.access.Capacity;
import de.ausgleich.access.OrganisationNames;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done with goals and said of them: into the trail, and for everybody who sees them. */
@Singleton
class GoalLog {

    private static final String OBJECT = "goal";

    private final EntityManager database;
    private final OrganisationNames names;
    private final AuditTrail trail;
    private final Clock clock;

    GoalLog(EntityManager database, OrganisationNames names, AuditTrail trail, Clock clock) {
        this.database = database;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Into both; the states before and after into the trail alone. */
    void record(
            Capacity by,
            String action,
            Goal goal,
            @Nullable String reason,
            @Nullable Object before,
            @Nullable Object after) {
        trail.recordIn(by, action, OBJECT, goal.id, before, after);
        database.flush();
        database.createNativeQuery("""
                        insert into ausgleich.goal_event
                            (id, goal_id, action, state, role, organisation_code, reason, happened_at)
                        values (:id, :goal, :action, :state, :role, :organisation, :reason, :at)
                        """)
                .setParameter("id", Identifiers.next())
                .setParameter("goal", goal.id)
                .setParameter("action", action)
                .setParameter("state", goal.state.name())
                .setParameter("role", by.role().code())
                .setParameter("organisation", GoalAccess.code(by))
                .setParameter("reason", Goal.orNull(reason))
                .setParameter("at", now())
                .executeUpdate();
    }

    /** A draft that is thrown away leaves the trail alone. */
    void recordDiscarded(Capacity by, Goal goal, Object before) {
        trail.recordIn(by, "discarded", OBJECT, goal.id, before, null);
    }

    /** Newest first. */
    List<GoalEvent> events(Goal goal) {
        List<?> rows = database.createNativeQuery("""
                        select action, state, role, organisation_code, reason, happened_at
                        from ausgleich.goal_event where goal_id = ?1 order by happened_at desc, id desc
                        """, Tuple.class)
                .setParameter(1, goal.id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new GoalEvent(
                        row.get(0, String.class),
                        GoalState.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        body(row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    void comment(Goal goal, Capacity by, GoalComment.Request comment) {
        UUID id = Identifiers.next();
        database.createNativeQuery("""
                        insert into ausgleich.goal_comment
                            (id, goal_id, role, organisation_code, stance, words, written_at)
                        values (:id, :goal, :role, :organisation, :stance, :words, :at)
                        """)
                .setParameter("id", id)
                .setParameter("goal", goal.id)
                .setParameter("role", by.role().code())
                .setParameter("organisation", GoalAccess.code(by))
                .setParameter("stance", Goal.orNull(comment.stance()))
                .setParameter("words", comment.words().strip())
                .setParameter("at", now())
                .executeUpdate();
        trail.recordIn(by, "commented", OBJECT, goal.id, null, comment);
    }

    /** Oldest first. */
    List<GoalComment> comments(Goal goal) {
        List<?> rows = database.createNativeQuery("""
                        select id, role, organisation_code, stance, words, written_at
                        from ausgleich.goal_comment where goal_id = ?1 order by written_at, id
                        """, Tuple.class)
                .setParameter(1, goal.id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new GoalComment(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        body(row.get(2, String.class)),
                        stance(row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    private static @Nullable Stance stance(@Nullable String name) {
        return name == null ? null : Stance.valueOf(name);
    }

    private @Nullable Ref body(@Nullable String code) {
        return code == null ? null : new Ref(code, names.nameOf(code).orElse(code));
    }
}
