package de.ausgleich.organisation;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a person's account stands here. Erased, the bare identifier stays shut out, so that neither a token that still
 * lives nor an account forgotten in the realm opens anything again.
 */
@Singleton
class AccountOfPerson implements PersonalData {

    private static final String PART = "account";

    private final EntityManager database;
    private final Clock clock;

    AccountOfPerson(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @ExportedAs(PART)
    @Schema(name = "OwnAccount")
    record OwnAccount(
            @Nullable Instant disabledAt,
            @Nullable String disabledByRole,
            @Nullable String disabledReason,
            @Nullable Instant refusedUntil,
            @Nullable Instant lastSignInAt) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        List<?> rows = database.createNativeQuery("""
                        select disabled_at, disabled_by_role, disabled_reason, refused_until, last_sign_in_at from ausgleich.account
                        where issuer = ?1 and subject = ?2
                        """, Tuple.class)
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new OwnAccount(
                        row.get(0, Instant.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        row.get(4, Instant.class)))
                .toList();
    }

    /** @return 1 where something was known of the account before */
    @Override
    public int erase(Person person, String pseudonym) {
        int known = of(person).size();
        database.createNativeQuery("""
                        insert into ausgleich.account (issuer, subject, disabled_at, refused_until) values (?1, ?2, ?3, ?3)
                        on conflict (issuer, subject) do update
                          set disabled_at = coalesce(account.disabled_at, excluded.disabled_at),
                              refused_until = excluded.refused_until, lifted_by_tokens_after = null,
                              last_sign_in_at = null, disabled_reason = null
                        """)
                .setParameter(1, person.realm())
                .setParameter(2, person.subject())
                .setParameter(3, clock.instant())
                .executeUpdate();
        return known;
    }
}
