package de.ausgleich.organisation.people;

import de.ausgleich.access.Realm;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts as this application knows them: shut out or not, last signed in, and their sessions here. */
@Singleton
class KeptAccounts {

    private final EntityManager database;
    private final Realm realm;

    KeptAccounts(EntityManager database, Realm realm) {
        this.database = database;
        this.realm = realm;
    }

    Map<String, KeptAccount> all() {
        return read(null);
    }

    KeptAccount of(String subject) {
        return read(subject).getOrDefault(subject, KeptAccount.NONE);
    }

    /** Clocks may disagree by this much before a token of before the disabling could pass for one of after it. */
    static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    /** Every instance refuses the account's tokens from now on; the database tells them. */
    void disable(String subject, Instant at, String role, String reason) {
        database.createNativeQuery("""
                        insert into ausgleich.account (issuer, subject, disabled_at, disabled_by_role, disabled_reason)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (issuer, subject) do update set disabled_at = excluded.disabled_at,
                          disabled_by_role = excluded.disabled_by_role, disabled_reason = excluded.disabled_reason,
                          lifted_by_tokens_after = null
                        """)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .setParameter(3, at)
                .setParameter(4, role)
                .setParameter(5, reason)
                .executeUpdate();
        endSessions(subject, at);
    }

    /** Keycloak has shut the account out as well; a token that it issues later says that it was let in again there. */
    void disabledInKeycloak(String subject, Instant at) {
        database.createNativeQuery("""
                        update ausgleich.account set lifted_by_tokens_after = ?3 where issuer = ?1 and subject = ?2
                        """)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .setParameter(3, at.plus(CLOCKS_APART))
                .executeUpdate();
    }

    void enable(String subject) {
        database.createNativeQuery("""
                        update ausgleich.account
                        set disabled_at = null, disabled_by_role = null, disabled_reason = null,
                          lifted_by_tokens_after = null
                        where issuer = ?1 and subject = ?2
                        """)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .executeUpdate();
    }

    /** What was signed in until now counts no longer, on every instance. */
    void endSessions(String subject, Instant until) {
        database.createNativeQuery("""
                        insert into ausgleich.account (issuer, subject, refused_until) values (?1, ?2, ?3)
                        on conflict (issuer, subject) do update set refused_until = excluded.refused_until
                        """)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .setParameter(3, until)
                .executeUpdate();
        forget(subject, null);
    }

    /** One session in the browser. */
    void endSession(String subject, String session) {
        forget(subject, session);
    }

    /** Nobody else gives or takes the rights of accounts before this transaction ends. */
    void lock() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('ausgleich.account'))) held")
                .getResultList();
    }

    private void forget(String subject, @Nullable String session) {
        database.createNativeQuery("""
                        delete from ausgleich.session where issuer = ?1 and subject = ?2
                          and (cast(?3 as text) is null or keycloak_session = cast(?3 as text))
                        """)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .setParameter(3, session)
                .executeUpdate();
    }

    private Map<String, KeptAccount> read(@Nullable String subject) {
        Map<String, KeptAccount> kept = new HashMap<>();
        for (Object found : database.createNativeQuery("""
                        select subject, disabled_at, disabled_by_role, disabled_reason, lifted_by_tokens_after is not null,
                          last_sign_in_at
                        from ausgleich.account where issuer = ?1 and subject = coalesce(cast(?2 as text), subject)
                        """, Tuple.class)
                .setParameter(1, realm.name())
                .setParameter(2, subject)
                .getResultList()) {
            Tuple row = (Tuple) found;
            kept.put(row.get(0, String.class), account(row));
        }
        return kept;
    }

    private static KeptAccount account(Tuple row) {
        Instant disabledAt = row.get(1, Instant.class);
        return new KeptAccount(
                disabledAt == null
                        ? null
                        : new User.Disabled(disabledAt, text(row.get(2, String.class)), text(row.get(3, String.class))),
                row.get(4, Boolean.class),
                row.get(5, Instant.class));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
