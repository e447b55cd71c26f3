package de.ausgleich.measure.resource;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What accepted documentation says was spent. */
@Singleton
class SpentTable {

    private final EntityManager database;

    SpentTable(EntityManager database) {
        this.database = database;
    }

    /** By period, the earliest first. */
    List<Spent> of(UUID measure) {
        List<?> rows = database.createNativeQuery("""
                        select period_to, cost from ausgleich.documentation_that_counts
                        where measure_id = :measure order by period_to, period
                        """, Tuple.class)
                .setParameter("measure", measure)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Spent(row.get(0, LocalDate.class), row.get(1, BigDecimal.class)))
                .toList();
    }
}
