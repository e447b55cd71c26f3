package de.ausgleich.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Whose session it is, as its access token says; the token was checked before it came here.
 *
 * @param session the session's identifier in Keycloak
 * @param issuedAt when the realm issued the token; null where it does not say
 * @param signedInAt when the person was asked who they are; null where the token does not say
 */
record SessionOwner(
        @Nullable String realm,
        @Nullable String subject,
        @Nullable String session,
        @Nullable Instant issuedAt,
        @Nullable Instant signedInAt) {

    static final SessionOwner UNKNOWN = new SessionOwner(null, null, null, null, null);

    static SessionOwner of(@Nullable String accessToken, ObjectMapper json) {
        String[] parts = accessToken == null ? new String[0] : accessToken.split("\\.", -1);
        if (parts.length != 3) {
            return UNKNOWN;
        }
        try {
            JsonNode claims =
                    json.readTree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return new SessionOwner(
                    claims.hasNonNull("iss") ? Realm.nameOf(claims.path("iss").asText()) : null,
                    claims.path("sub").asText(null),
                    claims.path("sid").asText(null),
                    instant(claims.path("iat")),
                    instant(claims.path("auth_time")));
        } catch (IllegalArgumentException | JsonProcessingException opaque) {
            return UNKNOWN;
        }
    }

    private static @Nullable Instant instant(JsonNode seconds) {
        return seconds.isNumber() ? Instant.ofEpochSecond(seconds.asLong()) : null;
    }

    /** What was said when the account was shut out is over, once the realm has let it in again and issued this token. */
    void liftDisabling(Connection connection) throws SQLException {
        if (realm == null || subject == null || issuedAt == null) {
            return;
        }
        try (PreparedStatement lift = connection.prepareStatement("""
                update ausgleich.account set disabled_at = null, disabled_by_role = null, disabled_reason = null,
                  lifted_by_tokens_after = null
                where issuer = ? and subject = ? and lifted_by_tokens_after < ?
                """)) {
            lift.setString(1, realm);
            lift.setString(2, subject);
            lift.setTimestamp(3, Timestamp.from(issuedAt));
            lift.executeUpdate();
        }
    }

    /** A renewal keeps the time of the sign-in that it goes back to. */
    void rememberSignIn(Connection connection) throws SQLException {
        if (realm == null || subject == null || signedInAt == null) {
            return;
        }
        try (PreparedStatement remember = connection.prepareStatement("""
                insert into ausgleich.account (issuer, subject, last_sign_in_at) values (?, ?, ?)
                on conflict (issuer, subject) do update
                set last_sign_in_at = greatest(account.last_sign_in_at, excluded.last_sign_in_at)
                """)) {
            remember.setString(1, realm);
            remember.setString(2, subject);
            remember.setTimestamp(3, Timestamp.from(signedInAt));
            remember.executeUpdate();
        }
    }
}
