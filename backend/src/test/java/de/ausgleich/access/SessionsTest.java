package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.Tokens;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database keeps of signed-in people, and for how long. */
@QuarkusTest
class SessionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Sessions sessions;

    @Test
    void theNextSignInForgetsADisablingThatTheRealmHasLifted() throws SQLException {
        for (String subject : List.of("lifted", "absolute", "too-soon")) {
            DatabaseUnderTest.asOwner("insert into ausgleich.account (issuer, subject, disabled_at, disabled_reason)"
                    + " values ('ausgleich', '" + subject + "', now() - interval '1 hour', 'Pause')");
        }
        lift("lifted", "now() - interval '50 minutes'");
        lift("too-soon", "now() + interval '1 minute'");
        for (String subject : List.of("lifted", "absolute", "too-soon")) {
            sessions.store(
                    new AuthorizationCodeTokens("id", Tokens.person(subject, Role.COUNCIL), "refresh", 300L, "openid"));
        }
        assertThat(DatabaseUnderTest.ask("select subject from ausgleich.account where disabled_reason = 'Pause'"
                        + " and disabled_at is not null order by subject"))
                .containsExactly("absolute", "too-soon");
    }

    private static void lift(String subject, String after) throws SQLException {
        DatabaseUnderTest.asOwner("update ausgleich.account set lifted_by_tokens_after = " + after
                + " where subject = '" + subject + "'");
    }

    @Test
    void tokensComeBackAndCannotBeReadInTheTable() throws SQLException {
        String identifier = sessions.store(tokens("of-the-mayor"));
        assertThat(sessions.load(identifier).getAccessToken()).isEqualTo("access-of-the-mayor");
        assertThat(sessions.load(identifier).getRefreshToken()).isEqualTo("refresh-of-the-mayor");
        List<String> rows = DatabaseUnderTest.ask("select id || encode(tokens, 'escape') from ausgleich.session");
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("mayor") || row.contains(identifier));
    }

    /** A page asks several things at once; those that were on their way must not find the session ended. */
    @Test
    void whatIsOnItsWayWhileASessionIsRenewedStillFindsItAndNotForLong() throws SQLException {
        String before = sessions.store(tokens("renewed"));
        sessions.giveUp(before);
        assertThat(sessions.load(before).getRefreshToken()).isEqualTo("refresh-renewed");
        assertThat(DatabaseUnderTest.ask("select count(*) from ausgleich.session"
                        + " where expires_at between now() and now() + interval '31 seconds'"))
                .containsExactly("1");
    }

    @Test
    void tokensPutIntoAnotherRowOpenNothing() throws SQLException {
        String one = sessions.store(tokens("one"));
        String other = sessions.store(tokens("other"));
        DatabaseUnderTest.asOwner("""
                update ausgleich.session s set tokens = (select t.tokens from ausgleich.session t where t.id <> s.id limit 1)
                """);
        assertThatThrownBy(() -> sessions.load(one)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> sessions.load(other)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void expiredSessionsGoByThemselvesAndOthersStay() throws Exception {
        String living = sessions.store(tokens("living"));
        DatabaseUnderTest.asOwner("""
                insert into ausgleich.session (id, tokens, expires_at) values ('expired', '', now() - interval '1 second')
                """);
        awaitNone("select id from ausgleich.session where id = 'expired'");
        assertThat(sessions.load(living).getIdToken()).isEqualTo("id-living");
    }

    @Test
    void answersOlderThanADayGoByThemselvesAndOthersStay() throws Exception {
        DatabaseUnderTest.asOwner("""
                insert into ausgleich.idempotent_request (client, key, fingerprint, received_at) values
                ('tidy', 'old', '', now() - interval '24 hours 1 second'),
                ('tidy', 'young', '', now() - interval '23 hours 59 minutes')
                """);
        awaitNone("select key from ausgleich.idempotent_request where client = 'tidy' and key = 'old'");
        assertThat(DatabaseUnderTest.ask("select key from ausgleich.idempotent_request where client = 'tidy'"))
                .containsExactly("young");
    }

    private static void awaitNone(String query) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!DatabaseUnderTest.ask(query).isEmpty()) {
            assertThat(Instant.now()).as(query).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static AuthorizationCodeTokens tokens(String whose) {
        return new AuthorizationCodeTokens("id-" + whose, "access-" + whose, "refresh-" + whose, 300L, "openid");
    }
}
