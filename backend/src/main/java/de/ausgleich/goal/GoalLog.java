package de.ausgleich.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.OrganisationNames;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what was done with goals, and keeps what was said of them. */
@Singleton
class GoalLog {

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

    /** @param reason why, where it has to be said; in the trail it stands beside the state after */
    void record(
            Capacity by,
            String action,
            Goal goal,
            @Nullable String reason,
            @Nullable Object before,
            @Nullable Object after) {
        String why = Words.orNull(reason);
        trail.recordIn(
                by,
                action,
                GoalService.OBJECT,
                goal.id,
                before,
                why == null || after == null ? after : new Reasoned(after, why));
        database.flush();
    }

    /** What was said stays with the goal: it may speak of people. */
    private record Said(UUID comment, @Nullable String stance) {}

    private record Reasoned(@JsonUnwrapped Object state, String reason) {}

    /** Of a draft that is thrown away the trail alone is left. */
    void recordDiscarded(Capacity by, Goal goal, Object before) {
        trail.recordIn(by, "discarded", GoalService.OBJECT, goal.id, before, null);
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
                .setParameter("stance", Words.orNull(comment.stance()))
                .setParameter("words", comment.words().strip())
                .setParameter("at", now())
                .executeUpdate();
        trail.recordIn(by, "commented", GoalService.OBJECT, goal.id, null, new Said(id, comment.stance()));
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
