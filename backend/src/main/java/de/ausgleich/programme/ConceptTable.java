package de.ausgleich.programme;

import de.ausgleich.programme.Concept.Adoption;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions of action concepts as stored. */
@Singleton
class ConceptTable {

    private static final String SELECT = """
            select c.id, c.area_code, c.number, c.title, c.state, c.decided_on, c.body, c.paper_number, c.paper_link,
                   c.adopted_at, c.districts, c.created_at, c.changed_at, c.version
            from ausgleich.action_concept c join ausgleich.programme_area a on a.code = c.area_code
            where\s""" + ConceptSight.CONDITION;

    private final EntityManager database;
    private final ConceptSectionTable sections;

    ConceptTable(EntityManager database, ConceptSectionTable sections) {
        this.database = database;
        this.sections = sections;
    }

    /**
     * Those in sight without their sections, by area and then the newest first.
     *
     * @param area code; null for any
     */
    List<Concept> all(ConceptSight sight, @Nullable String area, @Nullable ConceptState state) {
        List<?> rows = sight.in(database.createNativeQuery(SELECT + """
                                 and (cast(:area as text) is null or c.area_code = :area)
                                 and (cast(:state as text) is null or c.state = :state)
                                order by c.area_code, c.number desc
                                """, Tuple.class))
                .setParameter("area", area)
                .setParameter("state", state == null ? null : state.name())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> concept(row, List.of()))
                .toList();
    }

    Optional<Concept> find(UUID id, ConceptSight sight) {
        List<?> rows = sight.in(database.createNativeQuery(SELECT + " and c.id = :id", Tuple.class))
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(row -> concept(row, sections.of(id)));
    }

    void create(Concept concept) {
        database.createNativeQuery("""
                        insert into ausgleich.action_concept
                            (id, area_code, number, title, state, created_at, changed_at, version)
                        values (?1, ?2, ?3, ?4, 'DRAFT', ?5, ?5, 1)
                        """)
                .setParameter(1, concept.id())
                .setParameter(2, concept.area())
                .setParameter(3, concept.number())
                .setParameter(4, concept.title())
                .setParameter(5, concept.createdAt())
                .executeUpdate();
        sections.put(concept.id(), concept.sections());
    }

    void change(UUID id, String title, List<ConceptSection> to, Instant now) {
        database.createNativeQuery("""
                        update ausgleich.action_concept set title = ?2, changed_at = ?3, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, title)
                .setParameter(3, now)
                .executeUpdate();
        sections.put(id, to);
    }

    void adopt(UUID id, Adoption adoption, List<String> districts) {
        database.createNativeQuery("""
                        update ausgleich.action_concept set state = 'ADOPTED', decided_on = :decidedOn, body = :body,
                            paper_number = :paperNumber, paper_link = :paperLink, adopted_at = :adoptedAt,
                            changed_at = :adoptedAt, districts = :districts, version = version + 1
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("decidedOn", adoption.decidedOn())
                .setParameter("body", adoption.body())
                .setParameter("paperNumber", adoption.paperNumber())
                .setParameter("paperLink", adoption.paperLink())
                .setParameter("adoptedAt", adoption.recordedAt())
                .setParameter("districts", districts.toArray(String[]::new))
                .executeUpdate();
    }

    void discard(UUID id) {
        database.createNativeQuery("delete from ausgleich.action_concept where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static Concept concept(Tuple row, List<ConceptSection> sections) {
        Instant adoptedAt = row.get("adopted_at", Instant.class);
        String[] districts = row.get("districts", String[].class);
        return new Concept(
                row.get("id", UUID.class),
                row.get("area_code", String.class),
                row.get("number", Integer.class),
                row.get("title", String.class),
                ConceptState.valueOf(row.get("state", String.class)),
                adoptedAt == null
                        ? null
                        : new Adoption(
                                row.get("decided_on", LocalDate.class),
                                row.get("body", String.class),
                                row.get("paper_number", String.class),
                                row.get("paper_link", String.class),
                                adoptedAt),
                districts == null ? List.of() : Arrays.asList(districts),
                sections,
                row.get("created_at", Instant.class),
                row.get("changed_at", Instant.class),
                row.get("version", Integer.class));
    }
}
