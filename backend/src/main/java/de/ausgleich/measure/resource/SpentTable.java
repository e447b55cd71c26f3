package de.ausgleich.measure.resource;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return of(List.of(measure)).getOrDefault(measure, List.of());
    }

    /** The same of several, by measure; those without any are not there. */
    Map<UUID, List<Spent>> of(Collection<UUID> measures) {
        List<?> rows = database.createNativeQuery("""
                        select measure_id, period_to, cost from ausgleich.documentation_that_counts
                        where measure_id = any(cast(:measures as uuid[])) order by period_to, period
                        """, Tuple.class)
                .setParameter("measures", measures.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(groupingBy(
                        row -> row.get(0, UUID.class),
                        mapping(
                                row -> new Spent(row.get(1, LocalDate.class), row.get(2, BigDecimal.class)),
                                toList())));
    }
}
