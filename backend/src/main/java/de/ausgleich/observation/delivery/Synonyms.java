package de.ausgleich.observation.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What offices call the districts of a scheme, beside codes and names: learnt from corrections. */
@Singleton
class Synonyms {

    private final EntityManager database;

    Synonyms(EntityManager database) {
        this.database = database;
    }

    /** @param district code of the district that the text means */
    record Synonym(String text, String district) {}

    /** Sorted by text. */
    List<Synonym> of(String scheme) {
        List<?> rows = database.createNativeQuery(
                        "select text, district_code from ausgleich.district_synonym where scheme_code = ?1 order by wording")
                .setParameter(1, scheme)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Synonym((String) row[0], (String) row[1]))
                .toList();
    }

    /** Codes by text, normalised. */
    Map<String, String> byWording(String scheme) {
        return of(scheme).stream()
                .collect(Collectors.toMap(synonym -> Wording.normalised(synonym.text()), Synonym::district));
    }

    void remember(String scheme, String text, String district) {
        database.createNativeQuery("""
                        insert into ausgleich.district_synonym (scheme_code, wording, text, district_code)
                        values (?1, ?2, ?3, ?4)
                        on conflict (scheme_code, wording) do update
                        set text = excluded.text, district_code = excluded.district_code
                        """)
                .setParameter(1, scheme)
                .setParameter(2, Wording.normalised(text))
                .setParameter(3, text)
                .setParameter(4, district)
                .executeUpdate();
    }

    /** Whether there was such a synonym. */
    boolean forget(String scheme, String text) {
        return database.createNativeQuery(
                                "delete from ausgleich.district_synonym where scheme_code = ?1 and wording = ?2")
                        .setParameter(1, scheme)
                        .setParameter(2, Wording.normalised(text))
                        .executeUpdate()
                > 0;
    }
}
