package de.ausgleich.measure.contribution;

import de.ausgleich.measure.ContributionAnswer.Evidence;
import de.ausgleich.measure.ContributionAnswer.Rating;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contributions as stored. */
@Singleton
class ContributionTable {

    private static final String SELECT = """
            select c.measure_id, c.goal_id, g.title, c.year, c.hypothesis, c.reach, c.result, c.plausibility,
                   c.other_influences, c.dissent, c.rating, c.evidence, c.is_last, c.author_code, c.assessed_at, c.version
            from ausgleich.measure_contribution c
            join ausgleich.goal g on g.id = c.goal_id
            """;

    private final EntityManager database;

    ContributionTable(EntityManager database) {
        this.database = database;
    }

    /** A contribution without what depends on the reader. */
    record Row(
            UUID measure,
            UUID goal,
            String goalTitle,
            int year,
            String hypothesis,
            ContributionRequest said,
            @Nullable String author,
            Instant at,
            int version) {

        Rating rating() {
            return Rating.valueOf(said.rating());
        }

        @Nullable
        Evidence evidence() {
            String name = said.evidence();
            return name == null ? null : Evidence.valueOf(name);
        }
    }

    /** Of a measure, the newest year first. */
    List<Row> ofMeasure(UUID measure) {
        return rows(database.createNativeQuery(
                        SELECT + " where c.measure_id = :id order by c.year desc, g.title, g.id", Tuple.class)
                .setParameter("id", measure));
    }

    /** The newest of each measure. */
    List<Row> newest(UUID goal) {
        return rows(database.createNativeQuery(SELECT + """
                         where c.goal_id = :id and c.year = (
                            select max(o.year) from ausgleich.measure_contribution o
                            where o.goal_id = c.goal_id and o.measure_id = c.measure_id)
                        """, Tuple.class).setParameter("id", goal));
    }

    Optional<Row> find(UUID measure, UUID goal, int year) {
        return ofMeasure(measure).stream()
                .filter(row -> row.goal().equals(goal) && row.year() == year)
                .findFirst();
    }

    void put(
            UUID measure,
            UUID goal,
            int year,
            String hypothesis,
            ContributionRequest said,
            @Nullable String author,
            Instant now) {
        database.createNativeQuery("""
                        insert into ausgleich.measure_contribution
                            (measure_id, goal_id, year, hypothesis, reach, result, plausibility, other_influences,
                             dissent, rating, evidence, is_last, author_code, assessed_at, version)
                        values (:measure, :goal, :year, :hypothesis, :reach, :result, :plausibility, :influences,
                                :dissent, :rating, :evidence, :last, :author, :now, 1)
                        on conflict (measure_id, goal_id, year) do update
                        set hypothesis = excluded.hypothesis, reach = excluded.reach, result = excluded.result,
                            plausibility = excluded.plausibility, other_influences = excluded.other_influences,
                            dissent = excluded.dissent, rating = excluded.rating, evidence = excluded.evidence,
                            is_last = excluded.is_last, author_code = excluded.author_code,
                            assessed_at = excluded.assessed_at, version = measure_contribution.version + 1
                        """)
                .setParameter("measure", measure)
                .setParameter("goal", goal)
                .setParameter("year", year)
                .setParameter("hypothesis", hypothesis)
                .setParameter("reach", Words.orNull(said.reach()))
                .setParameter("result", Words.orNull(said.result()))
                .setParameter("plausibility", Words.orNull(said.plausibility()))
                .setParameter("influences", Words.orNull(said.otherInfluences()))
                .setParameter("dissent", Words.orNull(said.dissent()))
                .setParameter("rating", said.rating())
                .setParameter("evidence", Words.orNull(said.evidence()))
                .setParameter("last", said.isLast())
                .setParameter("author", author)
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(UUID measure, UUID goal, int year) {
        database.createNativeQuery("""
                        delete from ausgleich.measure_contribution
                        where measure_id = :measure and goal_id = :goal and year = :year
                        """)
                .setParameter("measure", measure)
                .setParameter("goal", goal)
                .setParameter("year", year)
                .executeUpdate();
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, String.class),
                new ContributionRequest(
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, String.class),
                        row.get(12, Boolean.class)),
                row.get(13, String.class),
                row.get(14, Instant.class),
                row.get(15, Integer.class));
    }
}
