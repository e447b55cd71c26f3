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

/** Fundings as stored. */
@Singleton
class FundingTable {

    private final EntityManager database;

    FundingTable(EntityManager database) {
        this.database = database;
    }

    /** A funding without what depends on the reader and the day. */
    record Row(
            UUID id,
            UUID measure,
            FundingKind kind,
            String funder,
            String notice,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            @Nullable String conditions,
            @Nullable LocalDate proofDue,
            @Nullable LocalDate proofSentOn,
            Instant createdAt,
            Instant changedAt,
            int version) {

        boolean isProofOverdue(LocalDate today) {
            return proofSentOn == null && proofDue != null && proofDue.isBefore(today);
        }
    }

    /** Of some measures, the earliest first. */
    List<Row> of(Collection<UUID> measures) {
        List<?> rows = database.createNativeQuery("""
                        select id, measure_id, kind, funder, notice, from_date, to_date, amount, conditions, proof_due,
                               proof_sent_on, created_at, changed_at, version
                        from ausgleich.measure_funding
                        where measure_id = any(cast(:measures as uuid[]))
                        order by from_date, id
                        """, Tuple.class)
                .setParameter("measures", measures.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    Optional<Row> find(UUID measure, UUID id) {
        return of(List.of(measure)).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    void create(UUID id, UUID measure, FundingRequest funding, Instant now) {
        write("""
                insert into ausgleich.measure_funding
                    (id, measure_id, kind, funder, notice, from_date, to_date, amount, conditions, proof_due,
                     proof_sent_on, created_at, changed_at, version)
                values (:id, :measure, :kind, :funder, :notice, :from, :to, :amount, :conditions,
                        cast(:due as date), cast(:sent as date), :now, :now, 1)
                """, id, funding, now).setParameter("measure", measure).executeUpdate();
    }

    void change(UUID id, FundingRequest funding, Instant now) {
        write("""
                update ausgleich.measure_funding
                set kind = :kind, funder = :funder, notice = :notice, from_date = :from, to_date = :to,
                    amount = :amount, conditions = :conditions, proof_due = cast(:due as date),
                    proof_sent_on = cast(:sent as date), changed_at = :now, version = version + 1
                where id = :id
                """, id, funding, now).executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery("delete from ausgleich.measure_funding where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Query write(String statement, UUID id, FundingRequest funding, Instant now) {
        return database.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("kind", funding.kind())
                .setParameter("funder", funding.funder().strip())
                .setParameter("notice", funding.notice().strip())
                .setParameter("from", funding.from())
                .setParameter("to", funding.to())
                .setParameter("amount", funding.amount())
                .setParameter("conditions", Words.orNull(funding.conditions()))
                .setParameter("due", text(funding.proofDue()))
                .setParameter("sent", text(funding.proofSentOn()))
                .setParameter("now", now);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                FundingKind.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class),
                row.get(7, BigDecimal.class),
                row.get(8, String.class),
                row.get(9, LocalDate.class),
                row.get(10, LocalDate.class),
                row.get(11, Instant.class),
                row.get(12, Instant.class),
                row.get(13, Integer.class));
    }
}
