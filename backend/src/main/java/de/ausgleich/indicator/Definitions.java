package de.ausgleich.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stored definitions of one sort. Variables and indicators are kept alike, so the statements stand here once:
 * a head that says which version is valid, and the versions, which are only ever added.
 */
final class Definitions<D extends Definition<D>> {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String table;
    private final Class<D> type;

    /** @param table name of the head's table, which also begins the name of the versions' table */
    Definitions(EntityManager database, ObjectMapper json, Clock clock, String table, Class<D> type) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.table = "ausgleich." + table;
        this.type = type;
    }

    /** The valid versions of all, sorted by code. */
    List<D> all() {
        return definitions("""
                select cast(v.definition as text) from %1$s h
                join %1$s_version v on v.code = h.code and v.version = h.version order by h.code
                """).toList();
    }

    /** The versions that were valid at an instant, of all that had one then, sorted by code. */
    List<D> all(Instant at) {
        return definitions("""
                select cast(definition as text) from (
                  select distinct on (code) code, definition from %1$s_version
                  where valid_from <= ?1 order by code, version desc) valid order by code
                """, at).toList();
    }

    Optional<D> find(String code) {
        return definitions("""
                select cast(v.definition as text) from %1$s h
                join %1$s_version v on v.code = h.code and v.version = h.version where h.code = ?1
                """, code).findFirst();
    }

    /** The version that was valid at an instant; empty before the first. */
    Optional<D> find(String code, Instant at) {
        return definitions("""
                select cast(definition as text) from %1$s_version
                where code = ?1 and valid_from <= ?2 order by version desc limit 1
                """, code, at).findFirst();
    }

    /** Newest first; none for an unknown code. */
    List<Version<D>> versions(String code) {
        return rows("""
                select version, valid_from, cast(definition as text) from %1$s_version
                where code = ?1 order by version desc
                """, code)
                .map(Object[].class::cast)
                .map(row -> new Version<>((Integer) row[0], (Instant) row[1], read((String) row[2])))
                .toList();
    }

    /** Everybody who writes definitions waits here, since the rules look at several of them together. */
    void lock() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('ausgleich.catalogue'))")
                .getResultList();
    }

    /** Stores a definition as the valid one of its code, beside all earlier ones. */
    void add(D definition) {
        execute("""
                insert into %1$s (code, version) values (?1, ?2)
                on conflict (code) do update set version = excluded.version
                """, definition.code(), definition.version());
        execute(
                "insert into %1$s_version (code, version, definition, valid_from) values (?1, ?2, cast(?3 as jsonb), ?4)",
                definition.code(),
                definition.version(),
                write(definition),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Stream<D> definitions(String statement, Object... parameters) {
        return rows(statement, parameters).map(String.class::cast).map(this::read);
    }

    private Stream<?> rows(String statement, Object... parameters) {
        List<?> rows = query(statement, parameters).getResultList();
        return rows.stream();
    }

    private void execute(String statement, Object... parameters) {
        query(statement, parameters).executeUpdate();
    }

    private jakarta.persistence.Query query(String statement, Object... parameters) {
        var query = database.createNativeQuery(statement.formatted(table));
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private D read(String definition) {
        try {
            return json.readValue(definition, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(D definition) {
        try {
            return json.writeValueAsString(definition);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
