package de.ausgleich.organisation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where there is a district conference (Stadtteilkonferenz). */
@Singleton
public class Conferences {

    private final EntityManager database;

    Conferences(EntityManager database) {
        this.database = database;
    }

    /** The districts of a scheme for which a conference is active on that day. */
    @Transactional
    public Set<String> districts(String scheme, LocalDate day) {
        List<?> codes = database.createNativeQuery("""
                        select distinct d.district_code
                        from ausgleich.organisation_district d join ausgleich.organisation o on o.code = d.organisation_code
                        where o.kind = 'CONFERENCE' and d.scheme_code = ?1
                          and o.active_from <= ?2 and (o.active_to is null or o.active_to >= ?2)
                          and d.valid_from <= ?2 and (d.valid_to is null or d.valid_to >= ?2)
                        """, String.class)
                .setParameter(1, scheme)
                .setParameter(2, day)
                .getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
