package de.ausgleich.conference;

import de.ausgleich.shared.text.Bilingual;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics as stored. */
@Singleton
class TopicTable {

    private final EntityManager database;

    TopicTable(EntityManager database) {
        this.database = database;
    }

    /** All in their order, those that are no longer offered as well. */
    List<Topic> all() {
        List<?> rows = database.createNativeQuery("""
                        select code, name_de, name_en, position, retired, version from ausgleich.report_topic
                        order by position, code
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Topic(
                        row.get(0, String.class),
                        new Bilingual(row.get(1, String.class), row.get(2, String.class)),
                        row.get(3, Integer.class),
                        row.get(4, Boolean.class),
                        row.get(5, Integer.class)))
                .toList();
    }

    Map<String, Topic> byCode() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Topic::code, Function.identity()));
    }

    Optional<Topic> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** Nobody else changes the topics before this transaction ends. */
    void lock() {
        database.createNativeQuery("lock table ausgleich.report_topic in share row exclusive mode")
                .executeUpdate();
    }

    void put(String code, TopicRequest topic) {
        database.createNativeQuery("""
                        insert into ausgleich.report_topic as t (code, name_de, name_en, position, retired, version)
                        values (?1, ?2, ?3, ?4, ?5, 1)
                        on conflict (code) do update set name_de = excluded.name_de, name_en = excluded.name_en,
                            position = excluded.position, retired = excluded.retired, version = t.version + 1
                        """)
                .setParameter(1, code)
                .setParameter(2, topic.name().de().strip())
                .setParameter(3, topic.name().en().strip())
                .setParameter(4, topic.position())
                .setParameter(5, topic.isRetired())
                .executeUpdate();
    }
}
