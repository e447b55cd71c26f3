package de.ausgleich.warning;

import de.ausgleich.access.Actor;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What persons keep an eye on, as stored. */
@Singleton
class WatchTable {

    private final EntityManager database;

    WatchTable(EntityManager database) {
        this.database = database;
    }

    /** @param indicator null for all */
    record Row(
            UUID id,
            String scheme,
            String district,
            @Nullable String indicator,
            Instant createdAt) {}

    /** In the order in which they were added. */
    List<Row> of(String realm, String subject) {
        List<?> rows = database.createNativeQuery("""
                        select id, scheme_code, district_code, indicator_code, created_at from ausgleich.watch
                        where issuer = ?1 and subject = ?2 order by created_at, id
                        """, Tuple.class)
                .setParameter(1, realm)
                .setParameter(2, subject)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(WatchTable::row).toList();
    }

    /** Nobody else adds to the owner's list before this transaction ends. */
    void lock(Actor owner) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))", Object.class)
                .setParameter(1, "watches " + owner.realm() + " " + owner.subject())
                .getResultList();
    }

    /** @return whether it was not there before */
    boolean add(UUID id, Actor owner, String scheme, String district, @Nullable String indicator, Instant now) {
        int added = database.createNativeQuery("""
                        insert into ausgleich.watch
                          (id, issuer, subject, scheme_code, district_code, indicator_code, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                        """)
                .setParameter(1, id)
                .setParameter(2, owner.realm())
                .setParameter(3, owner.subject())
                .setParameter(4, scheme)
                .setParameter(5, district)
                .setParameter(6, indicator)
                .setParameter(7, now)
                .executeUpdate();
        return added > 0;
    }

    /** @return whether it was the owner's */
    boolean remove(UUID id, Actor owner) {
        int removed = database.createNativeQuery(
                        "delete from ausgleich.watch where id = ?1 and issuer = ?2 and subject = ?3")
                .setParameter(1, id)
                .setParameter(2, owner.realm())
                .setParameter(3, owner.subject())
                .executeUpdate();
        return removed > 0;
    }

    /** @return how many there were */
    int erase(String realm, String subject) {
        return database.createNativeQuery("delete from ausgleich.watch where issuer = ?1 and subject = ?2")
                .setParameter(1, realm)
                .setParameter(2, subject)
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class));
    }
}
