package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Of what sort the bodies are that other rooms name, whether the reader sees them or not. */
@Singleton
public class BodyKinds {

    private final EntityManager database;

    BodyKinds(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Optional<BodyKind> kindOf(String code) {
        List<?> kinds = database.createNativeQuery(
                        "select kind from ausgleich.organisation where code = ?1", String.class)
                .setParameter(1, code)
                .getResultList();
        return kinds.stream().findFirst().map(kind -> BodyKind.valueOf((String) kind));
    }
}
