package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.programme.Decision.Evidence;
import de.ausgleich.programme.Decision.Kind;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decisions on programme areas as stored. */
@Singleton
class DecisionTable {

    private final EntityManager database;
    private final Districts districts;

    DecisionTable(EntityManager database, Districts districts) {
        this.database = database;
        this.districts = districts;
    }

    /** Those of some areas by the area's code, the earliest in effect first. */
    Map<String, List<Decision>> of(Collection<String> areas) {
        String[] codes = areas.toArray(String[]::new);
        List<?> evidence = database.createNativeQuery("""
                        select e.decision_id, e.indicator_code, e.reference_date, e.as_of
                        from ausgleich.programme_area_evidence e
                        join ausgleich.programme_area_decision d on d.id = e.decision_id
                        where d.area_code = any(?1) order by e.decision_id, e.position
                        """, Tuple.class)
                .setParameter(1, codes)
                .getResultList();
        Map<UUID, List<Evidence>> byDecision = evidence.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(
                                row -> new Evidence(
                                        row.get(1, String.class),
                                        row.get(2, LocalDate.class),
                                        row.get(3, Instant.class)),
                                Collectors.toList())));
        List<?> rows = database.createNativeQuery("""
                        select d.area_code, d.id, d.kind, d.decided_on, d.effective_from, d.body, d.paper_number,
                               d.paper_link, d.reasons, d.districts, d.recorded_at, a.scheme_code
                        from ausgleich.programme_area_decision d join ausgleich.programme_area a on a.code = d.area_code
                        where d.area_code = any(?1) order by d.effective_from
                        """, Tuple.class)
                .setParameter(1, codes)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> decision(row, byDecision), Collectors.toList())));
    }

    void create(String area, Decision decision) {
        database.createNativeQuery("""
                        insert into ausgleich.programme_area_decision (id, area_code, kind, decided_on, effective_from,
                            body, paper_number, paper_link, reasons, districts, recorded_at)
                        values (:id, :area, :kind, :decidedOn, :effectiveFrom, :body, :paperNumber, :paperLink, :reasons,
                            :districts, :recordedAt)
                        """)
                .setParameter("id", decision.id())
                .setParameter("area", area)
                .setParameter("kind", decision.kind().name())
                .setParameter("decidedOn", decision.decidedOn())
                .setParameter("effectiveFrom", decision.effectiveFrom())
                .setParameter("body", decision.body())
                .setParameter("paperNumber", decision.paperNumber())
                .setParameter("paperLink", decision.paperLink())
                .setParameter("reasons", decision.reasons())
                .setParameter(
                        "districts",
                        decision.districts().stream().map(Ref::code).toArray(String[]::new))
                .setParameter("recordedAt", decision.recordedAt())
                .executeUpdate();
        for (int position = 0; position < decision.evidence().size(); position++) {
            Evidence evidence = decision.evidence().get(position);
            database.createNativeQuery("""
                            insert into ausgleich.programme_area_evidence (decision_id, position, indicator_code,
                                reference_date, as_of)
                            values (?1, ?2, ?3, ?4, ?5)
                            """)
                    .setParameter(1, decision.id())
                    .setParameter(2, position)
                    .setParameter(3, evidence.indicator())
                    .setParameter(4, evidence.date())
                    .setParameter(5, evidence.asOf())
                    .executeUpdate();
        }
    }

    private Decision decision(Tuple row, Map<UUID, List<Evidence>> evidence) {
        UUID id = row.get(1, UUID.class);
        Map<String, Area> areas = districts.areas(row.get(11, String.class));
        return new Decision(
                id,
                Kind.valueOf(row.get(2, String.class)),
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                Arrays.stream(row.get(9, String[].class))
                        .map(code -> {
                            Area area = areas.get(code);
                            return new Ref(code, area == null ? code : area.name());
                        })
                        .toList(),
                row.get(10, Instant.class),
                evidence.getOrDefault(id, List.of()));
    }
}
