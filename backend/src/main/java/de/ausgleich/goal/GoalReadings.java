package de.ausgleich.goal;

import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Readings of metrics of targets' own, as stored. */
@Singleton
class GoalReadings {

    private final EntityManager database;

    GoalReadings(EntityManager database) {
        this.database = database;
    }

    /** Oldest first. */
    List<GoalReading> of(UUID target) {
        List<?> rows = database.createNativeQuery("""
                        select day, numerator, denominator, source, note from ausgleich.goal_reading
                        where target_id = ?1 order by day
                        """, Tuple.class)
                .setParameter(1, target)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new GoalReading(
                        row.get(0, LocalDate.class),
                        row.get(1, BigDecimal.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, String.class),
                        row.get(4, String.class)))
                .toList();
    }

    boolean exist(UUID target) {
        return !database.createNativeQuery(
                        "select 1 from ausgleich.goal_reading where target_id = ?1 limit 1", Integer.class)
                .setParameter(1, target)
                .getResultList()
                .isEmpty();
    }

    void put(UUID target, LocalDate day, ReadingRequest reading, Instant now) {
        BigDecimal whole = reading.denominator();
        database.createNativeQuery("""
                        insert into ausgleich.goal_reading
                            (target_id, day, numerator, denominator, source, note, recorded_at)
                        values (:target, :day, :numerator, cast(:denominator as numeric), :source, :note, :now)
                        on conflict (target_id, day) do update
                        set numerator = excluded.numerator, denominator = excluded.denominator,
                            source = excluded.source, note = excluded.note, recorded_at = excluded.recorded_at
                        """)
                .setParameter("target", target)
                .setParameter("day", day)
                .setParameter("numerator", reading.numerator())
                .setParameter("denominator", whole == null ? null : whole.toPlainString())
                .setParameter("source", reading.source().strip())
                .setParameter("note", Words.orNull(reading.note()))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @return whether there was one */
    boolean remove(UUID target, LocalDate day) {
        return database.createNativeQuery("delete from ausgleich.goal_reading where target_id = ?1 and day = ?2")
                        .setParameter(1, target)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }
}
