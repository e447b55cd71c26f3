package de.ausgleich.conference;

import de.ausgleich.access.Capacity;
import de.ausgleich.access.Organisation;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports from the field as stored. */
@Singleton
class FieldReportTable {

    private static final String COLUMNS = """
            select r.id, r.report_date, r.source, r.scheme_code, r.topic_code, r.indicator_code, r.kind, r.relation,
                   r.content, r.role, r.organisation_code, r.received_at, r.state, r.answer_kind, r.answer_goal, r.answer_text,
                   r.answered_at, r.withdrawn_because, r.version,
                   array(select d.district_code from ausgleich.field_report_district d
                         where d.report_id = r.id order by d.district_code) as districts
            """;

    private static final String FROM =
            "from ausgleich.field_report r join ausgleich.report_topic t on t.code = r.topic_code where "
                    + ReportSight.CONDITION;

    private static final String WANTED = """
            and r.scheme_code = :scheme
            and r.topic_code = coalesce(cast(:topic as text), r.topic_code)
            and r.kind = coalesce(cast(:kind as text), r.kind)
            and r.relation = coalesce(cast(:relation as text), r.relation)
            and r.state = coalesce(cast(:state as text), r.state)
            and (cast(:indicator as text) is null or r.indicator_code = cast(:indicator as text))
            and (cast(:body as text) is null or r.organisation_code = cast(:body as text))
            and (cast(:mine as boolean) is null
                 or cast(:mine as boolean) = coalesce(r.organisation_code = any(:own), false))
            and (cardinality(cast(:districts as text[])) = 0 or exists (
                select 1 from ausgleich.field_report_district d
                where d.report_id = r.id and d.district_code = any(cast(:districts as text[]))))
            and position(lower(:text) in lower(r.content)) > 0
            """;

    private final EntityManager database;

    FieldReportTable(EntityManager database) {
        this.database = database;
    }

    /** A report without the names of what it speaks of. */
    record Row(
            UUID id,
            LocalDate date,
            String source,
            String scheme,
            String topic,
            @Nullable String indicator,
            String kind,
            String relation,
            String text,
            String role,
            @Nullable String organisation,
            Instant receivedAt,
            String state,
            @Nullable String outcome,
            @Nullable UUID goal,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String withdrawnBecause,
            int version,
            List<String> districts) {}

    List<Row> page(ReportSight sight, FieldReportFilter filter, String scheme, String order, int offset, int size) {
        List<?> rows = ask(COLUMNS + FROM + WANTED + order, Tuple.class, sight, filter, scheme)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(FieldReportTable::row).toList();
    }

    long count(ReportSight sight, FieldReportFilter filter, String scheme) {
        return ((Number) ask("select count(*) " + FROM + WANTED, Long.class, sight, filter, scheme)
                        .getSingleResult())
                .longValue();
    }

    Optional<Row> find(UUID id, ReportSight sight) {
        return one(id, sight, "");
    }

    /** The report, which nobody else changes before this transaction ends. */
    Optional<Row> findForChange(UUID id, ReportSight sight) {
        return one(id, sight, " for update of r");
    }

    private Optional<Row> one(UUID id, ReportSight sight, String lock) {
        List<?> rows = sight.in(database.createNativeQuery(COLUMNS + FROM + " and r.id = :id" + lock, Tuple.class))
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(FieldReportTable::row);
    }

    void create(UUID id, FieldReportRequest report, String scheme, Capacity by, Instant now) {
        Organisation body = by.organisation();
        written("""
                        insert into ausgleich.field_report (id, report_date, source, scheme_code, topic_code,
                            indicator_code, kind, relation, content, role, organisation_code, received_at, state, version)
                        values (:id, :date, :source, :scheme, :topic, :indicator, :kind, :relation, :text, :role, :body,
                            :now, 'OPEN', 1)
                        """, id, report, scheme)
                .setParameter("role", by.role().code())
                .setParameter("body", body == null ? null : body.code())
                .setParameter("now", now)
                .executeUpdate();
        putDistricts(id, report, scheme);
    }

    void change(UUID id, FieldReportRequest report, String scheme) {
        written("""
                        update ausgleich.field_report
                        set report_date = :date, source = :source, scheme_code = :scheme, topic_code = :topic,
                            indicator_code = :indicator, kind = :kind, relation = :relation, content = :text,
                            version = version + 1
                        where id = :id
                        """, id, report, scheme).executeUpdate();
        database.createNativeQuery("delete from ausgleich.field_report_district where report_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        putDistricts(id, report, scheme);
    }

    void answer(UUID id, FieldReportAnswerRequest answer, Instant now) {
        database.createNativeQuery("""
                        update ausgleich.field_report
                        set state = 'ANSWERED', answer_kind = ?2, answer_text = ?3, answered_at = ?4, answer_goal = ?5,
                            version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, answer.outcome())
                .setParameter(3, answer.textOrNone())
                .setParameter(4, now)
                .setParameter(5, answer.goal())
                .executeUpdate();
    }

    void withdraw(UUID id, String reason) {
        database.createNativeQuery("""
                        update ausgleich.field_report
                        set state = 'WITHDRAWN', withdrawn_because = ?2, answer_kind = null, answer_text = null,
                            answer_goal = null, answered_at = null, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate();
    }

    private void putDistricts(UUID id, FieldReportRequest report, String scheme) {
        report.districts().stream().distinct().forEach(district -> database.createNativeQuery(
                        "insert into ausgleich.field_report_district (report_id, scheme_code, district_code)"
                                + " values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, scheme)
                .setParameter(3, district)
                .executeUpdate());
    }

    private Query written(String statement, UUID id, FieldReportRequest report, String scheme) {
        return database.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("date", report.date())
                .setParameter("source", report.source())
                .setParameter("scheme", scheme)
                .setParameter("topic", report.topic())
                .setParameter("indicator", report.indicatorOrNone())
                .setParameter("kind", report.kind())
                .setParameter("relation", report.relationOrAdds())
                .setParameter("text", report.text().strip());
    }

    private <T> Query ask(String statement, Class<T> type, ReportSight sight, FieldReportFilter filter, String scheme) {
        return sight.in(database.createNativeQuery(statement, type))
                .setParameter("scheme", scheme)
                .setParameter("topic", filter.topic)
                .setParameter("kind", name(filter.kind))
                .setParameter("relation", name(filter.relation))
                .setParameter("state", name(filter.state))
                .setParameter("indicator", filter.indicator)
                .setParameter("body", filter.organisation)
                .setParameter("mine", filter.own == null ? null : filter.own.toString())
                .setParameter(
                        "districts", filter.district == null ? new String[0] : filter.district.toArray(String[]::new))
                .setParameter("text", filter.q == null ? "" : filter.q.strip());
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("id", UUID.class),
                row.get("report_date", LocalDate.class),
                row.get("source", String.class),
                row.get("scheme_code", String.class),
                row.get("topic_code", String.class),
                row.get("indicator_code", String.class),
                row.get("kind", String.class),
                row.get("relation", String.class),
                row.get("content", String.class),
                row.get("role", String.class),
                row.get("organisation_code", String.class),
                row.get("received_at", Instant.class),
                row.get("state", String.class),
                row.get("answer_kind", String.class),
                row.get("answer_goal", UUID.class),
                row.get("answer_text", String.class),
                row.get("answered_at", Instant.class),
                row.get("withdrawn_because", String.class),
                row.get("version", Integer.class),
                Arrays.asList(row.get("districts", String[].class)));
    }
}
