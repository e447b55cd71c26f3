package de.ausgleich.observation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was hidden before, in any vintage. */
@Singleton
class ReleasedCells {

    private final EntityManager database;

    ReleasedCells(EntityManager database) {
        this.database = database;
    }

    Set<String> hidden(SliceKey key) {
        Stream<?> codes = database.createNativeQuery("""
                        select distinct c.district_code
                        from release.cell c join release.slice s on s.id = c.slice_id
                        where s.variable_code = ?1 and s.scheme_code = ?2 and s.reference_date = ?3 and c.state = 'HIDDEN'
                        """, String.class)
                .setParameter(1, key.variable())
                .setParameter(2, key.scheme())
                .setParameter(3, key.date())
                .getResultStream();
        return codes.map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
