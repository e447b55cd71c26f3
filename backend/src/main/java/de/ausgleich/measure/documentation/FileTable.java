package de.ausgleich.measure.documentation;

import de.ausgleich.shared.file.SafeFile;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of entries as stored; versions share them. Who may see them is decided by the measure. */
@Singleton
class FileTable {

    private final EntityManager database;

    FileTable(EntityManager database) {
        this.database = database;
    }

    /** By version, each in the order in which it was attached. */
    Map<UUID, List<DocumentationFile>> of(UUID measure) {
        List<?> rows = database.createNativeQuery("""
                        select v.documentation_id, f.id, f.name, f.media_type, length(f.content), f.description
                        from ausgleich.measure_documentation d
                        join ausgleich.documentation_version_file v on v.documentation_id = d.id
                        join ausgleich.documentation_file f on f.id = v.file_id
                        where d.measure_id = ?1 order by f.added_at, f.id
                        """, Tuple.class)
                .setParameter(1, measure)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class), Collectors.mapping(FileTable::file, Collectors.toList())));
    }

    Optional<byte[]> content(UUID file) {
        List<?> rows = database.createNativeQuery(
                        "select content from ausgleich.documentation_file where id = ?1", byte[].class)
                .setParameter(1, file)
                .getResultList();
        return rows.stream().findFirst().map(byte[].class::cast);
    }

    void add(UUID version, UUID id, SafeFile file, @Nullable String name, String description, Instant now) {
        database.createNativeQuery("""
                        insert into ausgleich.documentation_file (id, name, media_type, description, content, added_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, id)
                .setParameter(2, file.name(name))
                .setParameter(3, file.type().mediaType())
                .setParameter(4, description)
                .setParameter(5, file.content())
                .setParameter(6, now)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into ausgleich.documentation_version_file (documentation_id, file_id) values (?1, ?2)")
                .setParameter(1, version)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** The next version goes on with the files of the one before. */
    void share(UUID version, UUID next) {
        database.createNativeQuery("""
                        insert into ausgleich.documentation_version_file (documentation_id, file_id)
                        select ?2, file_id from ausgleich.documentation_version_file where documentation_id = ?1
                        """)
                .setParameter(1, version)
                .setParameter(2, next)
                .executeUpdate();
    }

    /** Takes it from one version; it is gone where no other has it. */
    void detach(UUID version, UUID file) {
        database.createNativeQuery(
                        "delete from ausgleich.documentation_version_file where documentation_id = ?1 and file_id = ?2")
                .setParameter(1, version)
                .setParameter(2, file)
                .executeUpdate();
        database.createNativeQuery("""
                        delete from ausgleich.documentation_file f where f.id = ?1 and not exists (
                            select 1 from ausgleich.documentation_version_file v where v.file_id = f.id)
                        """).setParameter(1, file).executeUpdate();
    }

    /** Takes all from one version. */
    void detachAll(UUID version) {
        List<?> attached = database.createNativeQuery(
                        "select file_id from ausgleich.documentation_version_file where documentation_id = ?1",
                        UUID.class)
                .setParameter(1, version)
                .getResultList();
        attached.forEach(file -> detach(version, (UUID) file));
    }

    /** From every version, for good. */
    void remove(UUID file) {
        database.createNativeQuery("delete from ausgleich.documentation_file where id = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }

    private static DocumentationFile file(Tuple row) {
        return new DocumentationFile(
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Integer.class),
                row.get(5, String.class));
    }
}
