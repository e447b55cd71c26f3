package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Realm;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which accounts of the realm belong to which bodies today or later; whoever asks limits that to what may be seen. */
@Singleton
public class Belongings {

    private final EntityManager database;
    private final Realm realm;
    private final BusinessDate businessDate;

    Belongings(EntityManager database, Realm realm, BusinessDate businessDate) {
        this.database = database;
        this.realm = realm;
        this.businessDate = businessDate;
    }

    /** Of every account, by the body's name. */
    @Transactional
    public List<Belonging> all() {
        return read(null);
    }

    /** Of one account, by the body's name. */
    @Transactional
    public List<Belonging> of(String subject) {
        return read(subject);
    }

    private List<Belonging> read(@Nullable String subject) {
        List<?> rows = database.createNativeQuery("""
                        select m.id, m.subject, o.code, o.name, o.kind, m.function, m.valid_from, m.valid_to
                        from ausgleich.membership m join ausgleich.organisation o on o.code = m.organisation_code
                        where m.issuer = ?1 and m.subject = coalesce(cast(?2 as text), m.subject)
                          and m.ended_at is null and (m.valid_to is null or m.valid_to >= ?3)
                        order by lower(o.name), m.valid_from, m.id
                        """, Tuple.class)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .setParameter(3, businessDate.today())
                .getResultList();
        return rows.stream().map(row -> belonging((Tuple) row)).toList();
    }

    private static Belonging belonging(Tuple row) {
        return new Belonging(
                row.get(0, UUID.class),
                row.get(1, String.class),
                new Ref(row.get(2, String.class), row.get(3, String.class)),
                BodyKind.valueOf(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, LocalDate.class),
                row.get(7, LocalDate.class));
    }
}
