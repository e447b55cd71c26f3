package de.ausgleich.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who made which entry. The application's database user may not read a name but by a look that is written down. */
@Singleton
class AuditPersons implements PanacheRepositoryBase<AuditPerson, UUID> {

    /** As the token said when the entry was made. */
    record Seen(String subject, String name) {}

    /** Of these entries those whose person is still known. */
    Set<UUID> known(Collection<UUID> entries) {
        return new HashSet<>(getEntityManager()
                .createQuery("select p.entry from AuditPerson p where p.entry in ?1", UUID.class)
                .setParameter(1, entries)
                .getResultList());
    }

    /** The entries that somebody made, the oldest first. */
    List<UUID> madeBy(String issuer, String subject) {
        return getEntityManager()
                .createQuery(
                        "select p.entry from AuditPerson p where p.issuer = ?1 and p.subject = ?2 order by p.keptSince",
                        UUID.class)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultList();
    }

    /**
     * Gives the name out.
     *
     * @param look the entry, of this same transaction, that says who looks and what for
     */
    Optional<Seen> behind(UUID entry, UUID look) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select person_subject, person_name from ausgleich.audit_person_behind(?1, ?2)", Tuple.class)
                .setParameter(1, entry)
                .setParameter(2, look)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Seen(row.get(0, String.class), row.get(1, String.class)))
                .findFirst();
    }

    /** @return how many entries no longer say who made them */
    int forget(String issuer, String subject) {
        return (int) delete("issuer = ?1 and subject = ?2", issuer, subject);
    }

    /** @return how many */
    int forgetBefore(Instant instant) {
        return (int) delete("keptSince < ?1", instant);
    }
}
