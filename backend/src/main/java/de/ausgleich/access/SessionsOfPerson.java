package de.ausgleich.access;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a person is signed in. Erased, the person is signed in nowhere. */
@Singleton
class SessionsOfPerson implements PersonalData {

    private static final String PART = "sessions";

    private final EntityManager database;

    SessionsOfPerson(EntityManager database) {
        this.database = database;
    }

    @ExportedAs(PART)
    @Schema(name = "OwnSession")
    record OwnSession(Instant expiresAt) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        List<?> ends = database.createNativeQuery(
                        "select expires_at from ausgleich.session where issuer = ?1 and subject = ?2 order by expires_at",
                        Instant.class)
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .getResultList();
        return ends.stream().map(Instant.class::cast).map(OwnSession::new).toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return database.createNativeQuery("delete from ausgleich.session where issuer = ?1 and subject = ?2")
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .executeUpdate();
    }
}
