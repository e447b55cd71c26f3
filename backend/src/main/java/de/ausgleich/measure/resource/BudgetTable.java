package de.ausgleich.measure.resource;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was last said of the budget, by measure; the trail keeps what was said before. */
@Singleton
class BudgetTable {

    private final EntityManager database;

    BudgetTable(EntityManager database) {
        this.database = database;
    }

    /** What was said of one measure. @param day on which it was said, as the programme counts days */
    record Row(UUID measure, Confirmed confirmed, @Nullable String words, LocalDate day, Instant at) {}

    Map<UUID, Row> of(Collection<UUID> measures) {
        List<?> rows = database.createNativeQuery("""
                        select measure_id, holds, money, staff, budget_share, words, confirmed_on, confirmed_at
                        from ausgleich.measure_budget_confirmation
                        where measure_id = any(cast(:measures as uuid[]))
                        """, Tuple.class)
                .setParameter("measures", measures.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).collect(Collectors.toMap(Row::measure, Function.identity()));
    }

    Optional<Row> of(UUID measure) {
        return Optional.ofNullable(of(List.of(measure)).get(measure));
    }

    void put(UUID measure, Confirmed confirmed, @Nullable String words, LocalDate day, Instant now) {
        database.createNativeQuery("""
                        insert into ausgleich.measure_budget_confirmation
                            (measure_id, holds, money, staff, budget_share, words, confirmed_on, confirmed_at)
                        values (:measure, :holds, :money, :staff, :share, :words, :day, :now)
                        on conflict (measure_id) do update
                        set holds = excluded.holds, money = excluded.money, staff = excluded.staff,
                            budget_share = excluded.budget_share, words = excluded.words,
                            confirmed_on = excluded.confirmed_on, confirmed_at = excluded.confirmed_at
                        """)
                .setParameter("measure", measure)
                .setParameter("holds", confirmed.holds())
                .setParameter("money", confirmed.need().money())
                .setParameter("staff", confirmed.need().staff())
                .setParameter("share", confirmed.share())
                .setParameter("words", words)
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, UUID.class),
                new Confirmed(
                        row.get(1, Boolean.class),
                        new Need(row.get(2, BigDecimal.class), row.get(3, BigDecimal.class)),
                        row.get(4, BigDecimal.class)),
                row.get(5, String.class),
                row.get(6, LocalDate.class),
                row.get(7, Instant.class));
    }
}
