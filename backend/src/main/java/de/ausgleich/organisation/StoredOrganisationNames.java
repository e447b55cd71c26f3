package de.ausgleich.organisation;

import de.ausgleich.access.OrganisationNames;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Names of bodies as stored. */
@Singleton
class StoredOrganisationNames implements OrganisationNames {

    private final EntityManager database;

    StoredOrganisationNames(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<String> nameOf(String code) {
        List<?> names = database.createNativeQuery("select name from ausgleich.organisation where code = ?1")
                .setParameter(1, code)
                .getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }
}
