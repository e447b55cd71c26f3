package de.ausgleich.measure.documentation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries as stored. Who may see them is decided by the measure. */
@Singleton
class Entries {

    private final EntityManager database;

    Entries(EntityManager database) {
        this.database = database;
    }

    /**
     * How it stands with a period that has an entry, without its content.
     *
     * @param newest state of the newest version
     * @param counts whether a version has been accepted
     */
    record Mark(
            UUID measure,
            String period,
            LocalDate from,
            LocalDate to,
            EntryState newest,
            boolean counts,
            int version,
            @Nullable Instant submittedAt,
            @Nullable String returnedBecause) {

        Period days(int dueDays) {
            return new Period(period, from, to, to.plusDays(dueDays));
        }
    }

    /** By measure. */
    Map<UUID, List<Mark>> marks(Collection<UUID> measures) {
        List<?> rows = database.createNativeQuery("""
                        select distinct on (d.measure_id, d.period) d.measure_id, d.period, d.period_from, d.period_to,
                               d.state, c.id is not null, d.version, coalesce(d.submitted_at, c.submitted_at),
                               d.returned_because
                        from ausgleich.measure_documentation d
                        left join ausgleich.documentation_that_counts c
                          on c.measure_id = d.measure_id and c.period = d.period
                        where d.measure_id = any(?1)
                        order by d.measure_id, d.period, d.version_number desc
                        """, Tuple.class)
                .setParameter(1, measures.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Entries::mark).collect(Collectors.groupingBy(Mark::measure));
    }

    /** All versions of all periods of a measure: by first day, the newest version first. */
    List<Entry> of(UUID measure) {
        return database.createQuery(
                        "from DocumentationEntry where measure = ?1 order by from, period, number desc", Entry.class)
                .setParameter(1, measure)
                .getResultList();
    }

    /** Keeps it, if it is not kept already. */
    void create(Entry entry) {
        database.persist(entry);
    }

    void remove(Entry entry) {
        database.remove(entry);
    }

    /** Before something else asks the database. */
    void flush() {
        database.flush();
    }

    private static Mark mark(Tuple row) {
        return new Mark(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, LocalDate.class),
                row.get(3, LocalDate.class),
                EntryState.valueOf(row.get(4, String.class)),
                row.get(5, Boolean.class),
                row.get(6, Integer.class),
                row.get(7, Instant.class),
                row.get(8, String.class));
    }
}
