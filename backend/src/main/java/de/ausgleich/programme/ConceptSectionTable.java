package de.ausgleich.programme;

import de.ausgleich.programme.ConceptSection.Figure;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the sections of an action concept say and draw in, as stored. */
@Singleton
class ConceptSectionTable {

    private final EntityManager database;

    ConceptSectionTable(EntityManager database) {
        this.database = database;
    }

    /** In the order of the document. */
    List<ConceptSection> of(UUID concept) {
        Map<UUID, List<UUID>> goals = drawn(
                concept,
                "select section_id, goal_id from ausgleich.action_concept_goal",
                row -> row.get(1, UUID.class));
        Map<UUID, List<UUID>> measures = drawn(
                concept,
                "select section_id, measure_id from ausgleich.action_concept_measure",
                row -> row.get(1, UUID.class));
        Map<UUID, List<Figure>> figures = drawn(
                concept,
                """
                select section_id, indicator_code, reference_date, district_code from ausgleich.action_concept_figure
                """,
                row -> new Figure(row.get(1, String.class), row.get(2, LocalDate.class), row.get(3, String.class)));
        List<?> rows = database.createNativeQuery("""
                        select section_id, heading, words from ausgleich.action_concept_section
                        where concept_id = ?1 order by position
                        """, Tuple.class)
                .setParameter(1, concept)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ConceptSection(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        goals.getOrDefault(row.get(0, UUID.class), List.of()),
                        measures.getOrDefault(row.get(0, UUID.class), List.of()),
                        figures.getOrDefault(row.get(0, UUID.class), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> drawn(UUID concept, String select, Function<Tuple, T> to) {
        List<?> rows = database.createNativeQuery(
                        select + " where concept_id = ?1 order by section_id, position", Tuple.class)
                .setParameter(1, concept)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class), Collectors.mapping(to, Collectors.toList())));
    }

    /** In place of all that there were. */
    void put(UUID concept, List<ConceptSection> sections) {
        database.createNativeQuery("delete from ausgleich.action_concept_section where concept_id = ?1")
                .setParameter(1, concept)
                .executeUpdate();
        for (int position = 0; position < sections.size(); position++) {
            ConceptSection section = sections.get(position);
            database.createNativeQuery("""
                            insert into ausgleich.action_concept_section (concept_id, section_id, position, heading, words)
                            values (?1, ?2, ?3, ?4, ?5)
                            """)
                    .setParameter(1, concept)
                    .setParameter(2, section.id())
                    .setParameter(3, position)
                    .setParameter(4, section.heading())
                    .setParameter(5, section.text())
                    .executeUpdate();
            putThings("goal", concept, section, section.goals());
            putThings("measure", concept, section, section.measures());
            putFigures(concept, section);
        }
    }

    /** @param what the kind of thing, as table and column call it */
    private void putThings(String what, UUID concept, ConceptSection section, List<UUID> things) {
        for (int position = 0; position < things.size(); position++) {
            database.createNativeQuery("""
                            insert into ausgleich.action_concept_%1$s (concept_id, section_id, position, %1$s_id)
                            values (?1, ?2, ?3, ?4)
                            """.formatted(what))
                    .setParameter(1, concept)
                    .setParameter(2, section.id())
                    .setParameter(3, position)
                    .setParameter(4, things.get(position))
                    .executeUpdate();
        }
    }

    private void putFigures(UUID concept, ConceptSection section) {
        for (int position = 0; position < section.figures().size(); position++) {
            Figure figure = section.figures().get(position);
            database.createNativeQuery("""
                            insert into ausgleich.action_concept_figure
                                (concept_id, section_id, position, indicator_code, reference_date, district_code)
                            values (:concept, :section, :position, :indicator, :date, :district)
                            """)
                    .setParameter("concept", concept)
                    .setParameter("section", section.id())
                    .setParameter("position", position)
                    .setParameter("indicator", figure.indicator())
                    .setParameter("date", figure.date())
                    .setParameter("district", figure.district())
                    .executeUpdate();
        }
    }

    /** Whether an adopted version draws a measure in. */
    boolean adoptedWithMeasure(UUID measure) {
        return !database.createNativeQuery("""
                        select 1 from ausgleich.action_concept_measure m
                        join ausgleich.action_concept c on c.id = m.concept_id
                        where m.measure_id = ?1 and c.state = 'ADOPTED' limit 1
                        """, Integer.class)
                .setParameter(1, measure)
                .getResultList()
                .isEmpty();
    }

    /** Whether an adopted version draws a goal in. */
    boolean adoptedWith(UUID goal) {
        return !database.createNativeQuery("""
                        select 1 from ausgleich.action_concept_goal g join ausgleich.action_concept c on c.id = g.concept_id
                        where g.goal_id = ?1 and c.state = 'ADOPTED' limit 1
                        """, Integer.class)
                .setParameter(1, goal)
                .getResultList()
                .isEmpty();
    }
}
