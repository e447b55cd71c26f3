package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facilities as stored. */
@Singleton
class FacilityTable {

    private static final String COLUMNS = """
            select f.id, f.scheme_code, f.district_code, f.name, f.kind, f.operator, f.address, f.places, f.rating,
                   f.rating_reason, f.origin, f.closed_because, f.version
            """;

    private static final String WANTED = """
            from ausgleich.facility f
            where f.scheme_code = :scheme
              and (cast(:everywhere as boolean) or f.district_code = any(:districts))
              and f.kind = coalesce(cast(:kind as text), f.kind)
              and (cast(:closed as boolean) is null or cast(:closed as boolean) = (f.closed_because is not null))
              and position(lower(:text) in lower(concat_ws(' ', f.name, f.operator, f.address))) > 0
            """;

    private final EntityManager database;
    private final Districts districts;

    FacilityTable(EntityManager database, Districts districts) {
        this.database = database;
        this.districts = districts;
    }

    /**
     * Which ones are wanted.
     *
     * @param districts codes; null for all of the scheme
     * @param closed null for open ones and closed ones
     */
    record Wanted(
            String scheme,
            @Nullable Collection<String> districts,
            @Nullable FacilityKind kind,
            String text,
            @Nullable Boolean closed) {}

    Page<Facility> page(Wanted wanted, String order, PageQuery page) {
        List<?> rows = ask(COLUMNS + WANTED + order, Tuple.class, wanted)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        List<Facility> items =
                rows.stream().map(Tuple.class::cast).map(this::facility).toList();
        return new Page<>(items, page.page(), page.size(), count(wanted));
    }

    long count(Wanted wanted) {
        return ((Number) ask("select count(*) " + WANTED, Long.class, wanted).getSingleResult()).longValue();
    }

    Optional<Facility> find(UUID id) {
        return one(COLUMNS + "from ausgleich.facility f where f.id = ?1", id);
    }

    /** The facility, which nobody else changes before this transaction ends. */
    Optional<Facility> findForChange(UUID id) {
        return one(COLUMNS + "from ausgleich.facility f where f.id = ?1 for update", id);
    }

    void create(UUID id, FacilityRequest facility, String scheme) {
        write("""
                insert into ausgleich.facility (id, scheme_code, district_code, name, kind, operator, address, places,
                    rating, rating_reason, origin, version)
                values (:id, :scheme, :district, :name, :kind, :operator, :address, cast(:places as integer),
                    cast(:rating as integer), :reason, :origin, 1)
                """, id, facility, scheme);
    }

    void change(UUID id, FacilityRequest facility, String scheme) {
        write("""
                update ausgleich.facility
                set scheme_code = :scheme, district_code = :district, name = :name, kind = :kind,
                    operator = :operator, address = :address, places = cast(:places as integer),
                    rating = cast(:rating as integer), rating_reason = :reason, origin = :origin,
                    version = version + 1
                where id = :id
                """, id, facility, scheme);
    }

    void close(UUID id, String reason) {
        database.createNativeQuery(
                        "update ausgleich.facility set closed_because = ?2, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate();
    }

    private Optional<Facility> one(String statement, UUID id) {
        List<?> rows = database.createNativeQuery(statement, Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(this::facility);
    }

    private <T> Query ask(String statement, Class<T> type, Wanted wanted) {
        Collection<String> where = wanted.districts();
        FacilityKind kind = wanted.kind();
        Boolean closed = wanted.closed();
        return database.createNativeQuery(statement, type)
                .setParameter("scheme", wanted.scheme())
                .setParameter("everywhere", where == null)
                .setParameter("districts", where == null ? new String[0] : where.toArray(String[]::new))
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("closed", closed == null ? null : closed.toString())
                .setParameter("text", wanted.text());
    }

    private void write(String statement, UUID id, FacilityRequest facility, String scheme) {
        FacilityQuality quality = facility.quality();
        Integer places = facility.places();
        database.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("scheme", scheme)
                .setParameter("district", facility.district())
                .setParameter("name", facility.name().strip())
                .setParameter("kind", facility.kind())
                .setParameter("operator", Words.orNull(facility.operator()))
                .setParameter("address", Words.orNull(facility.address()))
                .setParameter("places", places == null ? null : places.toString())
                .setParameter(
                        "rating", quality == null ? null : quality.rating().toString())
                .setParameter(
                        "reason", quality == null ? null : quality.reason().strip())
                .setParameter("origin", Words.orNull(facility.origin()))
                .executeUpdate();
    }

    private Facility facility(Tuple row) {
        String scheme = row.get("scheme_code", String.class);
        String code = row.get("district_code", String.class);
        Area area = districts.areas(scheme).get(code);
        Integer rating = row.get("rating", Integer.class);
        String closed = row.get("closed_because", String.class);
        return new Facility(
                row.get("id", UUID.class),
                scheme,
                new Ref(code, area == null ? code : area.name()),
                row.get("name", String.class),
                FacilityKind.valueOf(row.get("kind", String.class)),
                row.get("operator", String.class),
                row.get("address", String.class),
                row.get("places", Integer.class),
                rating == null ? null : new FacilityQuality(rating, row.get("rating_reason", String.class)),
                row.get("origin", String.class),
                closed != null,
                closed,
                row.get("version", Integer.class));
    }
}
