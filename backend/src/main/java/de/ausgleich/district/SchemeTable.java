package de.ausgleich.district;

import de.ausgleich.shared.text.Bilingual;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Schemes as stored, with what is counted of their areas. */
@Singleton
class SchemeTable {

    private static final String SELECT = """
            select s.code, s.name_de, s.name_en, s.valid_from, s.valid_to, s.version,
                   (select count(*) from ausgleich.district d
                    where d.scheme_code = s.code and d.level = 'DISTRICT') as districts,
                   exists (select from ausgleich.district d
                    where d.scheme_code = s.code and d.boundary is not null) as boundaries
            from ausgleich.district_scheme s
            """;

    private final EntityManager database;

    SchemeTable(EntityManager database) {
        this.database = database;
    }

    /** All, sorted by code. */
    List<Scheme> all() {
        return rows(SELECT + "order by s.code");
    }

    Optional<Scheme> find(String code) {
        return rows(SELECT + "where s.code = ?1", code).stream().findFirst();
    }

    /** The scheme, which nobody else changes before this transaction ends. */
    Optional<Scheme> findForChange(String code) {
        database.createNativeQuery("select 1 from ausgleich.district_scheme where code = ?1 for update")
                .setParameter(1, code)
                .getResultList();
        return find(code);
    }

    /** Whether it could be created: false when it is there already. */
    boolean create(String code, SchemeRequest scheme) {
        return write("""
                insert into ausgleich.district_scheme (code, name_de, name_en, valid_from, valid_to, version)
                values (?1, ?2, ?3, ?4, cast(?5 as date), 1) on conflict do nothing
                """, code, scheme) == 1;
    }

    void change(String code, SchemeRequest scheme) {
        write("""
                update ausgleich.district_scheme
                set name_de = ?2, name_en = ?3, valid_from = ?4, valid_to = cast(?5 as date), version = version + 1
                where code = ?1
                """, code, scheme);
    }

    /** Another state of its areas is another state of the scheme. */
    void nextVersion(String code) {
        database.createNativeQuery("update ausgleich.district_scheme set version = version + 1 where code = ?1")
                .setParameter(1, code)
                .executeUpdate();
    }

    private int write(String statement, String code, SchemeRequest scheme) {
        LocalDate validTo = scheme.validTo();
        return database.createNativeQuery(statement)
                .setParameter(1, code)
                .setParameter(2, scheme.name().de().strip())
                .setParameter(3, scheme.name().en().strip())
                .setParameter(4, scheme.validFrom())
                .setParameter(5, validTo == null ? null : validTo.toString())
                .executeUpdate();
    }

    private List<Scheme> rows(String statement, Object... parameters) {
        var query = database.createNativeQuery(statement, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> scheme((Tuple) row)).toList();
    }

    private static Scheme scheme(Tuple row) {
        return new Scheme(
                row.get("code", String.class),
                new Bilingual(row.get("name_de", String.class), row.get("name_en", String.class)),
                date(row, "valid_from").orElseThrow(),
                date(row, "valid_to").orElse(null),
                row.get("districts", Number.class).intValue(),
                row.get("boundaries", Boolean.class),
                row.get("version", Integer.class));
    }

    private static Optional<LocalDate> date(Tuple row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(date -> date instanceof java.sql.Date old ? old.toLocalDate() : (LocalDate) date);
    }
}
