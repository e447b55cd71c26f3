package de.ausgleich.district;

import de.ausgleich.statistics.Crosswalk;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Crosswalks as stored. */
@Singleton
class CrosswalkTable {

    private final EntityManager database;

    CrosswalkTable(EntityManager database) {
        this.database = database;
    }

    /** Between which schemes, and in which version. */
    record Stored(String from, String to, int version) {}

    /** Those that come from, or lead to, a scheme. */
    List<Stored> of(String scheme) {
        return stored("""
                select from_scheme, to_scheme, version from ausgleich.district_crosswalk
                where from_scheme = ?1 or to_scheme = ?1 order by from_scheme, to_scheme
                """, scheme);
    }

    Optional<Stored> find(String from, String to) {
        return stored("""
                select from_scheme, to_scheme, version from ausgleich.district_crosswalk
                where from_scheme = ?1 and to_scheme = ?2
                """, from, to).stream().findFirst();
    }

    /** By older district, then by newer one. */
    List<Crosswalk.Row> rows(String from, String to) {
        List<?> rows = database.createNativeQuery("""
                        select from_district, to_district, weight from ausgleich.district_crosswalk_row
                        where from_scheme = ?1 and to_scheme = ?2 order by from_district, to_district
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Crosswalk.Row((String) row[0], (String) row[1], plain((BigDecimal) row[2])))
                .toList();
    }

    /** Stores the next version, with these rows instead of those before. */
    void put(String from, String to, List<Crosswalk.Row> rows) {
        database.createNativeQuery("""
                        insert into ausgleich.district_crosswalk (from_scheme, to_scheme, version) values (?1, ?2, 1)
                        on conflict (from_scheme, to_scheme)
                        do update set version = ausgleich.district_crosswalk.version + 1
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        database.createNativeQuery(
                        "delete from ausgleich.district_crosswalk_row where from_scheme = ?1 and to_scheme = ?2")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into ausgleich.district_crosswalk_row
                            (from_scheme, to_scheme, from_district, to_district, weight)
                        select ?1, ?2, r.older, r.newer, cast(r.weight as numeric)
                        from unnest(?3, ?4, ?5) as r(older, newer, weight)
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, rows.stream().map(Crosswalk.Row::from).toArray(String[]::new))
                .setParameter(4, rows.stream().map(Crosswalk.Row::to).toArray(String[]::new))
                .setParameter(
                        5,
                        rows.stream().map(row -> row.weight().toPlainString()).toArray(String[]::new))
                .executeUpdate();
    }

    /** Those of the areas that a crosswalk names. */
    List<String> named(String scheme, Set<String> codes) {
        List<?> rows = database.createNativeQuery("""
                        select d.code from ausgleich.district d
                        where d.scheme_code = ?1 and d.code = any(?2)
                          and (exists (select from ausgleich.district_crosswalk_row r
                                       where r.from_scheme = d.scheme_code and r.from_district = d.code)
                               or exists (select from ausgleich.district_crosswalk_row r
                                          where r.to_scheme = d.scheme_code and r.to_district = d.code))
                        order by d.code
                        """)
                .setParameter(1, scheme)
                .setParameter(2, codes.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private List<Stored> stored(String statement, Object... parameters) {
        var query = database.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Stored((String) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    private static BigDecimal plain(BigDecimal weight) {
        BigDecimal stripped = weight.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
