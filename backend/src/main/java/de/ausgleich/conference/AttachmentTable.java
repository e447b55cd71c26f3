package de.ausgleich.conference;

import de.ausgleich.shared.file.SafeFile;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is attached to reports. Who may see it is decided by the report. */
@Singleton
class AttachmentTable {

    private final EntityManager database;

    AttachmentTable(EntityManager database) {
        this.database = database;
    }

    /** By report, each in the order in which it was attached. */
    Map<UUID, List<Attachment>> of(Collection<UUID> reports) {
        List<?> rows = database.createNativeQuery("""
                        select report_id, id, name, media_type, length(content) as size, description
                        from ausgleich.field_report_attachment where report_id = any(?1) order by added_at, id
                        """, Tuple.class)
                .setParameter(1, reports.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("report_id", UUID.class),
                        Collectors.mapping(AttachmentTable::attachment, Collectors.toList())));
    }

    Optional<byte[]> content(UUID report, UUID id) {
        List<?> rows = database.createNativeQuery(
                        "select content from ausgleich.field_report_attachment where report_id = ?1 and id = ?2",
                        byte[].class)
                .setParameter(1, report)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(byte[].class::cast);
    }

    void add(UUID report, UUID id, SafeFile file, @Nullable String name, String description, Instant now) {
        database.createNativeQuery("""
                        insert into ausgleich.field_report_attachment
                            (id, report_id, name, media_type, description, content, added_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, id)
                .setParameter(2, report)
                .setParameter(3, file.name(name))
                .setParameter(4, file.type().mediaType())
                .setParameter(5, description)
                .setParameter(6, file.content())
                .setParameter(7, now)
                .executeUpdate();
        touch(report);
    }

    /** @return whether it was there */
    boolean remove(UUID report, UUID id) {
        boolean removed = database.createNativeQuery(
                                "delete from ausgleich.field_report_attachment where report_id = ?1 and id = ?2")
                        .setParameter(1, report)
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
        if (removed) {
            touch(report);
        }
        return removed;
    }

    private void touch(UUID report) {
        database.createNativeQuery("update ausgleich.field_report set version = version + 1 where id = ?1")
                .setParameter(1, report)
                .executeUpdate();
    }

    private static Attachment attachment(Tuple row) {
        return new Attachment(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("size", Integer.class),
                row.get("description", String.class));
    }
}
