package de.ausgleich.organisation;

import de.ausgleich.access.Memberships;
import de.ausgleich.access.Organisation;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Memberships as this application keeps them; the first by code where there are several. */
@Singleton
class StoredMemberships implements Memberships {

    private final EntityManager database;
    private final BusinessDate businessDate;

    StoredMemberships(EntityManager database, BusinessDate businessDate) {
        this.database = database;
        this.businessDate = businessDate;
    }

    @Override
    @Transactional
    public Optional<Organisation> organisationOf(String issuer, String subject) {
        List<?> rows = database.createNativeQuery("""
                        select o.code, o.name
                        from ausgleich.membership m join ausgleich.organisation o on o.code = m.organisation_code
                        where m.issuer = ?1 and m.subject = ?2
                          and m.valid_from <= ?3 and (m.valid_to is null or m.valid_to >= ?3)
                        order by o.code limit 1
                        """)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .setParameter(3, businessDate.today())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Organisation((String) row[0], (String) row[1]))
                .findFirst();
    }
}
