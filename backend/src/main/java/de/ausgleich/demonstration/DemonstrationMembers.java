package de.ausgleich.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** For which bodies the demonstration's accounts act. */
@Singleton
class DemonstrationMembers {

    private final EntityManager database;

    DemonstrationMembers(EntityManager database) {
        this.database = database;
    }

    void load(Path file) {
        try (CsvReader<NamedCsvRecord> members = CsvReader.builder().ofNamedCsvRecord(file)) {
            members.forEach(this::load);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(NamedCsvRecord member) {
        database.createNativeQuery(
                        "insert into ausgleich.organisation (code, name) values (?1, ?2) on conflict do nothing")
                .setParameter(1, member.getField("organisation"))
                .setParameter(2, member.getField("name"))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into ausgleich.membership (issuer, subject, organisation_code, valid_from)
                        values (?1, ?2, ?3, date '2000-01-01')
                        """)
                .setParameter(1, member.getField("issuer"))
                .setParameter(2, member.getField("subject"))
                .setParameter(3, member.getField("organisation"))
                .executeUpdate();
    }
}
