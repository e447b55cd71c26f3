package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.RealmUnderTest;
import de.ausgleich.testing.Tokens;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnSessionsTest {

    private static final String SESSIONS = "/api/v1/me/sessions";

    @Inject
    Sessions sessions;

    @Test
    void allOwnSessionsEndHereAndAtTheRealmAndNobodyElses() {
        String desk = sessions.store(tokens("leaver", "desk"));
        String phone = sessions.store(tokens("leaver", "phone"));
        String another = sessions.store(tokens("stayer", "another"));
        As.person("leaver", Role.COUNCIL)
                .delete(SESSIONS)
                .then()
                .statusCode(200)
                .body("ended", equalTo(2), "alsoAtSignIn", equalTo(true));
        assertThatThrownBy(() -> sessions.load(desk)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> sessions.load(phone)).isInstanceOf(AuthenticationFailedException.class);
        assertThat(sessions.load(another).getRefreshToken()).isEqualTo("refresh-another");
        assertThat(RealmUnderTest.signedOut())
                .anyMatch(form -> form.contains("refresh_token=refresh-desk"))
                .anyMatch(form -> form.contains("refresh_token=refresh-phone"))
                .noneMatch(form -> form.contains("refresh-another"));
    }

    @Test
    void theTrailSaysSoAndDoesNotSayWho() throws SQLException {
        sessions.store(tokens("quiet-leaver", "desk"));
        As.person("quiet-leaver", Role.COUNCIL).delete(SESSIONS).then().statusCode(200);
        List<String> entry = DatabaseUnderTest.ask("""
                select e.role || ' ' || e.action || ' ' || (e.after ->> 'sessions') || ' ' || e::text
                from ausgleich.audit_event e join ausgleich.audit_person p on p.entry = e.id
                where p.subject = 'quiet-leaver'
                """);
        assertThat(entry).singleElement().asString().startsWith("council signed-out 1 ");
        assertThat(entry.getFirst()).doesNotContain("quiet-leaver");
    }

    @Test
    void whoHasNoneEndsNone() {
        As.person("never-here", Role.COUNCIL)
                .delete(SESSIONS)
                .then()
                .statusCode(200)
                .body("ended", equalTo(0));
        As.nobody().delete(SESSIONS).then().statusCode(401);
    }

    @Test
    void claimsOfWhatIsNoTokenAreEmpty() {
        assertThat(TokenClaims.of(null).expiry()).isEmpty();
        assertThat(TokenClaims.of("opaque").expiry()).isEmpty();
        assertThat(TokenClaims.of("a.%%%.c").expiry()).isEmpty();
        assertThat(TokenClaims.of("a.YWJj.c").expiry()).isEmpty();
        assertThat(TokenClaims.of(Tokens.person("somebody", Role.COUNCIL)).expiry())
                .isPresent();
    }

    private static AuthorizationCodeTokens tokens(String subject, String device) {
        return new AuthorizationCodeTokens(
                "id-" + device, Tokens.person(subject, Role.COUNCIL), "refresh-" + device, 300L, "openid");
    }
}
