package de.ausgleich.district;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Areas as stored. */
@Singleton
class AreaTable {

    private final EntityManager database;
    private final ObjectMapper json;

    AreaTable(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** An area with its boundary, a GeoJSON geometry in WGS84. */
    record Bounded(Area area, @Nullable JsonNode boundary) {}

    /** What is written, by the names of the statement. */
    private record Row(
            String code,
            String name,
            Level level,
            @Nullable String parent,
            @Nullable JsonNode boundary) {}

    /** The areas of a scheme by code, sorted. */
    Map<String, Bounded> of(String scheme) {
        List<?> rows = database.createNativeQuery("""
                        select code, name, level, parent_code, cast(boundary as text)
                        from ausgleich.district where scheme_code = ?1
                        """).setParameter(1, scheme).getResultList();
        return rows.stream()
                .map(row -> bounded((Object[]) row))
                .collect(Collectors.toMap(
                        bounded -> bounded.area().code(), bounded -> bounded, (one, other) -> one, TreeMap::new));
    }

    /** Those of the areas that observations or facilities refer to; nobody adds any before this transaction ends. */
    List<String> observed(String scheme, Set<String> codes) {
        String[] wanted = codes.toArray(String[]::new);
        database.createNativeQuery(
                        "select code from ausgleich.district where scheme_code = ?1 and code = any(?2) for update")
                .setParameter(1, scheme)
                .setParameter(2, wanted)
                .getResultList();
        List<?> rows = database.createNativeQuery("""
                        select d.code from ausgleich.district d
                        where d.scheme_code = ?1 and d.code = any(?2)
                          and exists (select from raw.cell c
                                      where c.scheme_code = d.scheme_code and c.district_code = d.code)
                          or d.scheme_code = ?1 and d.code = any(?2)
                          and exists (select from ausgleich.facility f
                                      where f.scheme_code = d.scheme_code and f.district_code = d.code)
                        order by d.code
                        """)
                .setParameter(1, scheme)
                .setParameter(2, wanted)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    void remove(String scheme, Set<String> codes) {
        database.createNativeQuery("delete from ausgleich.district where scheme_code = ?1 and code = any(?2)")
                .setParameter(1, scheme)
                .setParameter(2, codes.toArray(String[]::new))
                .executeUpdate();
    }

    /** Adds or changes. The city comes last, so that a former one has stepped down before. */
    void put(String scheme, Collection<Bounded> areas) {
        database.createNativeQuery("""
                        insert into ausgleich.district (scheme_code, code, name, level, parent_code, boundary)
                        select ?1, r.code, r.name, r.level, r.parent, r.boundary
                        from jsonb_to_recordset(cast(?2 as jsonb))
                             as r(code text, name text, level text, parent text, boundary jsonb)
                        order by r.level = 'CITY', r.code
                        on conflict (scheme_code, code) do update
                        set name = excluded.name, level = excluded.level,
                            parent_code = excluded.parent_code, boundary = excluded.boundary
                        """)
                .setParameter(1, scheme)
                .setParameter(2, text(areas.stream().map(AreaTable::row).toList()))
                .executeUpdate();
    }

    private static Row row(Bounded bounded) {
        Area area = bounded.area();
        return new Row(area.code(), area.name(), area.level(), area.parent(), bounded.boundary());
    }

    private Bounded bounded(Object[] row) {
        Area area = new Area((String) row[0], (String) row[1], Level.valueOf((String) row[2]), (String) row[3]);
        return new Bounded(area, row[4] == null ? null : tree((String) row[4]));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
