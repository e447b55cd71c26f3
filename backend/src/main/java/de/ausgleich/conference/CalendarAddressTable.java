package de.ausgleich.conference;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Role;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Personal calendar addresses as stored: one per account, by digest. */
@Singleton
class CalendarAddressTable {

    private final EntityManager database;

    CalendarAddressTable(EntityManager database) {
        this.database = database;
    }

    /** @param roles codes of the owner's roles when it was made */
    record Row(String realm, String subject, List<String> roles, Locale language, Instant madeAt) {}

    Optional<Row> find(byte[] digest) {
        List<?> rows = database.createNativeQuery(
                        "select issuer, subject, roles, language, made_at from ausgleich.calendar_address where digest = ?1",
                        Tuple.class)
                .setParameter(1, digest)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(CalendarAddressTable::row)
                .findFirst();
    }

    /** When it was made. */
    Optional<Instant> madeAt(String realm, String subject) {
        List<?> rows = database.createNativeQuery(
                        "select made_at from ausgleich.calendar_address where issuer = ?1 and subject = ?2",
                        Instant.class)
                .setParameter(1, realm)
                .setParameter(2, subject)
                .getResultList();
        return rows.stream().map(Instant.class::cast).findFirst();
    }

    /** The former one is no address any more. */
    void put(Actor owner, byte[] digest, Locale language, Instant now) {
        database.createNativeQuery("""
                        insert into ausgleich.calendar_address (issuer, subject, digest, roles, language, made_at)
                        values (?1, ?2, ?3, cast(?4 as text[]), ?5, ?6)
                        on conflict (issuer, subject) do update set digest = excluded.digest, roles = excluded.roles,
                          language = excluded.language, made_at = excluded.made_at
                        """)
                .setParameter(1, owner.realm())
                .setParameter(2, owner.subject())
                .setParameter(3, digest)
                .setParameter(4, owner.roles().stream().map(Role::code).toArray(String[]::new))
                .setParameter(5, language.getLanguage())
                .setParameter(6, now)
                .executeUpdate();
    }

    /** @return how many there were */
    int remove(String realm, String subject) {
        return database.createNativeQuery("delete from ausgleich.calendar_address where issuer = ?1 and subject = ?2")
                .setParameter(1, realm)
                .setParameter(2, subject)
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, String.class),
                row.get(1, String.class),
                Arrays.asList(row.get(2, String[].class)),
                Locale.of(row.get(3, String.class)),
                row.get(4, Instant.class));
    }
}
