package de.ausgleich.programme;

import de.ausgleich.access.Reach;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programme areas and their districts as stored. */
@Singleton
class ProgrammeAreaTable {

    private static final String COLUMNS = "select a.code, a.name, a.scheme_code, a.description, a.version ";

    /** All, or those that hold, or held, one of the own districts; of an area {@code a}. */
    static final String IN_SIGHT = """
            (cast(:everything as boolean) or exists (
                select 1 from ausgleich.programme_area_district d
            """ + Reach.OWN + " where d.area_code = a.code))";

    private final EntityManager database;

    ProgrammeAreaTable(EntityManager database) {
        this.database = database;
    }

    /** An area without its districts. */
    record Row(
            String code,
            String name,
            String scheme,
            @Nullable String description,
            int version) {}

    /** A district's time in an area. */
    record Stay(
            String area,
            String district,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** All that lie in sight, by code. */
    List<Row> all(Reach reader) {
        List<?> rows = reader.in(database.createNativeQuery(
                        COLUMNS + "from ausgleich.programme_area a where " + IN_SIGHT + " order by a.code",
                        Tuple.class))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ProgrammeAreaTable::row).toList();
    }

    /** All of a scheme, by code, whoever asks. */
    List<Row> everywhere(String scheme) {
        List<?> rows = database.createNativeQuery(
                        COLUMNS + "from ausgleich.programme_area a where a.scheme_code = :scheme order by a.code",
                        Tuple.class)
                .setParameter("scheme", scheme)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ProgrammeAreaTable::row).toList();
    }

    Optional<Row> find(String code, Reach reader) {
        List<?> rows = reader.in(database.createNativeQuery(
                        COLUMNS + "from ausgleich.programme_area a where a.code = :code and " + IN_SIGHT, Tuple.class))
                .setParameter("code", code)
                .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(ProgrammeAreaTable::row);
    }

    /** Nobody else changes the area, or creates it, before this transaction ends. */
    void lock(String code) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('programme-area ' || ?1))", Object.class)
                .setParameter(1, code)
                .getResultList();
    }

    List<Stay> stays(Collection<String> areas) {
        List<?> rows = database.createNativeQuery("""
                        select area_code, district_code, valid_from, valid_to from ausgleich.programme_area_district
                        where area_code = any(?1) order by valid_from, district_code
                        """, Tuple.class)
                .setParameter(1, areas.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stay(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class)))
                .toList();
    }

    void create(String code, ProgrammeAreaRequest area, String scheme) {
        database.createNativeQuery("""
                        insert into ausgleich.programme_area (code, scheme_code, name, description, version)
                        values (?1, ?2, ?3, ?4, 1)
                        """)
                .setParameter(1, code)
                .setParameter(2, scheme)
                .setParameter(3, area.name().strip())
                .setParameter(4, Words.orNull(area.description()))
                .executeUpdate();
    }

    void change(String code, ProgrammeAreaRequest area) {
        database.createNativeQuery("""
                        update ausgleich.programme_area set name = ?2, description = ?3, version = version + 1
                        where code = ?1
                        """)
                .setParameter(1, code)
                .setParameter(2, area.name().strip())
                .setParameter(3, Words.orNull(area.description()))
                .executeUpdate();
    }

    /** A decision is a new state of the area too. */
    void touch(String code) {
        database.createNativeQuery("update ausgleich.programme_area set version = version + 1 where code = ?1")
                .setParameter(1, code)
                .executeUpdate();
    }

    void begin(String code, String scheme, String district, LocalDate from) {
        database.createNativeQuery("""
                        insert into ausgleich.programme_area_district (area_code, scheme_code, district_code, valid_from)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, code)
                .setParameter(2, scheme)
                .setParameter(3, district)
                .setParameter(4, from)
                .executeUpdate();
    }

    void end(String code, String district, LocalDate lastDay) {
        database.createNativeQuery("""
                        update ausgleich.programme_area_district set valid_to = ?3
                        where area_code = ?1 and district_code = ?2 and valid_to is null
                        """)
                .setParameter(1, code)
                .setParameter(2, district)
                .setParameter(3, lastDay)
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Integer.class));
    }
}
