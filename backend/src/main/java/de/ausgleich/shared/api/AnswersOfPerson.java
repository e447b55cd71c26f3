package de.ausgleich.shared.api;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers that are remembered for a day, in case a person's request is sent again. Erased are those to others as well
 * that tell of the person, such as the one to an invitation.
 */
@Singleton
class AnswersOfPerson implements PersonalData {

    private static final String PART = "rememberedAnswers";

    private final EntityManager database;

    AnswersOfPerson(EntityManager database) {
        this.database = database;
    }

    @ExportedAs(PART)
    @Schema(name = "OwnAnswer")
    record OwnAnswer(String key, Instant receivedAt) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        List<?> rows = database.createNativeQuery(
                        "select key, received_at from ausgleich.idempotent_request where client = ?1 order by received_at",
                        Tuple.class)
                .setParameter(1, person.subject())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new OwnAnswer(row.get(0, String.class), row.get(1, Instant.class)))
                .toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return database.createNativeQuery("""
                        delete from ausgleich.idempotent_request
                        where client = ?1 or position(?1 in coalesce(body, '')) > 0
                        """).setParameter(1, person.subject()).executeUpdate();
    }
}
