package de.ausgleich.organisation;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For which bodies a person acts or acted. Erased, a membership has ended and says that there was somebody. */
@Singleton
class MembershipsOfPerson implements PersonalData {

    private static final String PART = "memberships";

    private final EntityManager database;
    private final Clock clock;

    MembershipsOfPerson(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @ExportedAs(PART)
    @Schema(name = "OwnMembership")
    record OwnMembership(
            UUID id,
            String organisation,
            @Nullable String function,
            LocalDate from,
            @Nullable LocalDate to,
            Instant grantedAt,
            @Nullable Instant endedAt,
            @Nullable String endReason) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        List<?> rows = database.createNativeQuery("""
                        select id, organisation_code, function, valid_from, valid_to, granted_at, ended_at, end_reason
                        from ausgleich.membership where issuer = ?1 and subject = ?2 order by granted_at, id
                        """, Tuple.class)
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new OwnMembership(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class),
                        row.get(5, Instant.class),
                        row.get(6, Instant.class),
                        row.get(7, String.class)))
                .toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return database.createNativeQuery("""
                        update ausgleich.membership set subject = ?3, function = null, end_reason = null,
                          ended_at = coalesce(ended_at, ?4), version = version + 1
                        where issuer = ?1 and subject = ?2
                        """)
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .setParameter(3, pseudonym)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
