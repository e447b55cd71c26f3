package de.ausgleich.measure.resource;

import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions as stored. */
@Singleton
class ResourceDecisionTable {

    private static final String SELECT = """
            select id, measure_id, outcome, body, decided_on, money, staff, paper, link, conditions, conditions_met_on,
                   words, budget_share, created_at, changed_at, version
            from ausgleich.measure_resource_decision
            """;

    private final EntityManager database;

    ResourceDecisionTable(EntityManager database) {
        this.database = database;
    }

    /** A decision without what depends on the reader. */
    record Row(
            UUID id,
            UUID measure,
            Outcome outcome,
            String body,
            LocalDate date,
            BigDecimal money,
            BigDecimal staff,
            String paper,
            @Nullable String link,
            @Nullable String conditions,
            @Nullable LocalDate conditionsMetOn,
            @Nullable String words,
            BigDecimal share,
            Instant createdAt,
            Instant changedAt,
            int version) {

        boolean isOpen() {
            return outcome != Outcome.REFUSED && conditions != null && conditionsMetOn == null;
        }

        Decided decided() {
            return new Decided(outcome, new Need(money, staff), isOpen(), share);
        }

        /** What counted of it on a day: nothing before it was taken, and its conditions as they were then. */
        Optional<Decided> on(LocalDate day) {
            if (date.isAfter(day)) {
                return Optional.empty();
            }
            boolean metLater = conditionsMetOn != null && conditionsMetOn.isAfter(day);
            return Optional.of(new Decided(outcome, new Need(money, staff), isOpen() || metLater, share));
        }
    }

    /** Of some measures, the newest first. */
    List<Row> of(Collection<UUID> measures) {
        List<?> rows = database.createNativeQuery(
                        SELECT + " where measure_id = any(cast(:measures as uuid[])) order by decided_on desc, id desc",
                        Tuple.class)
                .setParameter("measures", measures.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    Optional<Row> find(UUID measure, UUID id) {
        return of(List.of(measure)).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** @param share of the planned cost that is left to the budget today */
    void create(UUID id, UUID measure, ResourceDecisionRequest decision, BigDecimal share, Instant now) {
        write("""
                insert into ausgleich.measure_resource_decision
                    (id, measure_id, outcome, body, decided_on, money, staff, paper, link, conditions,
                     conditions_met_on, words, budget_share, created_at, changed_at, version)
                values (:id, :measure, :outcome, :body, :date, :money, :staff, :paper, :link, :conditions,
                        cast(:met as date), :words, :share, :now, :now, 1)
                """, id, decision, share, now).setParameter("measure", measure).executeUpdate();
    }

    /** Whoever grants more knows the cost of today. */
    void change(UUID id, ResourceDecisionRequest decision, BigDecimal share, Instant now) {
        write("""
                update ausgleich.measure_resource_decision
                set budget_share = case when :money > money then :share else budget_share end, outcome = :outcome, body = :body, decided_on = :date, money = :money, staff = :staff,
                    paper = :paper, link = :link, conditions = :conditions, conditions_met_on = cast(:met as date),
                    words = :words, changed_at = :now, version = version + 1
                where id = :id
                """, id, decision, share, now).executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery("delete from ausgleich.measure_resource_decision where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Query write(String statement, UUID id, ResourceDecisionRequest decision, BigDecimal share, Instant now) {
        LocalDate met = decision.conditionsMetOn();
        return database.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("outcome", decision.outcome())
                .setParameter("body", decision.body().strip())
                .setParameter("date", decision.date())
                .setParameter("money", decision.money())
                .setParameter("staff", decision.staff())
                .setParameter("paper", decision.paper().strip())
                .setParameter("link", Words.orNull(decision.link()))
                .setParameter("conditions", Words.orNull(decision.conditions()))
                .setParameter("met", met == null ? null : met.toString())
                .setParameter("words", Words.orNull(decision.words()))
                .setParameter("share", share)
                .setParameter("now", now);
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                Outcome.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, BigDecimal.class),
                row.get(6, BigDecimal.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, LocalDate.class),
                row.get(11, String.class),
                row.get(12, BigDecimal.class),
                row.get(13, Instant.class),
                row.get(14, Instant.class),
                row.get(15, Integer.class));
    }
}
