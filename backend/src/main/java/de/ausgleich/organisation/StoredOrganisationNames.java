package de.ausgleich.organisation;

import de.ausgleich.access.OrganisationNames;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of bodies as stored. */
@Singleton
class StoredOrganisationNames implements OrganisationNames {

    private final EntityManager database;

    StoredOrganisationNames(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Map<String, String> namesOf(Collection<String> codes) {
        List<?> rows = database.createNativeQuery(
                        "select code, name from ausgleich.organisation where code = any(:codes)", Tuple.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("code", String.class), row -> row.get("name", String.class)));
    }
}
