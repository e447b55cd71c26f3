package de.ausgleich.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.text.Bilingual;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources as stored, each with the mapping of its files, which has a version of its own. */
@Singleton
class SourceTable {

    private static final String SELECT =
            "select code, name_de, name_en, cast(array_to_json(raw_audience) as text), legal_basis_de, legal_basis_en, version,"
                    + " rhythm_months, rhythm_last_month, rhythm_due_after_days, contact from ausgleich.source ";

    private final EntityManager database;
    private final ObjectMapper json;

    SourceTable(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** How the columns of a source's files are understood. */
    record Mapping(JsonNode content, int version) {}

    List<Source> all() {
        return rows(SELECT + "order by code").map(this::source).toList();
    }

    Optional<Source> find(String code) {
        return rows(SELECT + "where code = ?1", code).map(this::source).findFirst();
    }

    /** Adds or changes; the mapping stays. */
    void put(Source source) {
        Bilingual basis = source.legalBasis();
        Rhythm rhythm = source.rhythm();
        database.createNativeQuery("""
                        insert into ausgleich.source
                          (code, name_de, name_en, raw_audience, legal_basis_de, legal_basis_en, version,
                           rhythm_months, rhythm_last_month, rhythm_due_after_days, contact)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                        on conflict (code) do update
                        set name_de = excluded.name_de, name_en = excluded.name_en,
                            raw_audience = excluded.raw_audience, legal_basis_de = excluded.legal_basis_de,
                            legal_basis_en = excluded.legal_basis_en, version = excluded.version,
                            rhythm_months = excluded.rhythm_months, rhythm_last_month = excluded.rhythm_last_month,
                            rhythm_due_after_days = excluded.rhythm_due_after_days, contact = excluded.contact
                        """)
                .setParameter(1, source.code())
                .setParameter(2, source.name().de())
                .setParameter(3, source.name().en())
                .setParameter(4, source.rawAudience().toArray(String[]::new))
                .setParameter(5, basis == null ? null : basis.de())
                .setParameter(6, basis == null ? null : basis.en())
                .setParameter(7, source.version())
                .setParameter(8, rhythm == null ? null : rhythm.months())
                .setParameter(9, rhythm == null ? null : rhythm.lastMonth())
                .setParameter(10, rhythm == null ? null : rhythm.dueAfterDays())
                .setParameter(11, source.contact())
                .executeUpdate();
    }

    Optional<Mapping> mapping(String code) {
        return rows(
                        "select cast(mapping as text), mapping_version from ausgleich.source"
                                + " where code = ?1 and mapping is not null",
                        code)
                .map(row -> new Mapping(tree((String) row[0]), (Integer) row[1]))
                .findFirst();
    }

    void putMapping(String code, JsonNode mapping) {
        database.createNativeQuery("""
                        update ausgleich.source
                        set mapping = cast(?2 as jsonb), mapping_version = mapping_version + 1
                        where code = ?1 and mapping is distinct from cast(?2 as jsonb)
                        """)
                .setParameter(1, code)
                .setParameter(2, mapping.toString())
                .executeUpdate();
    }

    private Stream<Object[]> rows(String statement, Object... parameters) {
        var query = database.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private Source source(Object[] row) {
        List<String> audience =
                json.convertValue(tree((String) row[3]), new com.fasterxml.jackson.core.type.TypeReference<>() {});
        return new Source(
                (String) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                audience,
                basis((String) row[4], (String) row[5]),
                rhythm((Integer) row[7], (Integer) row[8], (Integer) row[9]),
                (String) row[10],
                (Integer) row[6]);
    }

    private static @Nullable Bilingual basis(@Nullable String de, @Nullable String en) {
        return de == null || en == null ? null : new Bilingual(de, en);
    }

    private static @Nullable Rhythm rhythm(
            @Nullable Integer months, @Nullable Integer lastMonth, @Nullable Integer dueAfterDays) {
        return months == null || lastMonth == null || dueAfterDays == null
                ? null
                : new Rhythm(months, lastMonth, dueAfterDays);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
