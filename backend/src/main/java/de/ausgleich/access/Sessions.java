package de.ausgleich.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens of signed-in people in the database, encrypted. The browser holds a random identifier; the
 * database only its hash, so that reading the table opens no session.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessions implements TokenStateManager {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int IDENTIFIER_BYTES = 32;
    private static final String LOGOUT = "/auth/logout";

    /** A page asks several things at once: those on their way when a session is renewed bear its old identifier. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(30);

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    Sessions(AgroalDataSource database, ObjectMapper json, Clock clock, Sealing sealing) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.sealing = sealing;
    }

    private record Tokens(
            String id,
            @Nullable String access,
            @Nullable String refresh,
            @Nullable Long expiresIn,
            @Nullable String scope) {}

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        return request.runBlocking(() -> store(tokens));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String identifier,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return request.runBlocking(() -> load(identifier));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String identifier, OidcRequestContext<Void> request) {
        boolean isSignOut = LOGOUT.equals(context.normalizedPath());
        return request.runBlocking(() -> isSignOut ? delete(identifier) : giveUp(identifier));
    }

    String store(AuthorizationCodeTokens tokens) {
        byte[] bytes = new byte[IDENTIFIER_BYTES];
        random.nextBytes(bytes);
        String identifier = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Tokens kept = new Tokens(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope());
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into ausgleich.session (id, tokens, expires_at, issuer, subject, keycloak_session)
                        values (?, ?, ?, ?, ?, ?)
                        """)) {
            String id = hash(identifier);
            SessionOwner owner = SessionOwner.of(tokens.getAccessToken(), json);
            insert.setString(1, id);
            insert.setBytes(2, sealing.seal(json.writeValueAsString(kept), id));
            insert.setTimestamp(3, Timestamp.from(clock.instant().plus(LONGEST)));
            insert.setString(4, owner.realm());
            insert.setString(5, owner.subject());
            insert.setString(6, owner.session());
            insert.executeUpdate();
            owner.rememberSignIn(connection);
            owner.liftDisabling(connection);
            return identifier;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("session not stored", failure);
        }
    }

    AuthorizationCodeTokens load(String identifier) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select tokens from ausgleich.session where id = ? and expires_at > ?")) {
            String id = hash(identifier);
            select.setString(1, id);
            select.setTimestamp(2, Timestamp.from(clock.instant()));
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw ended();
                }
                // Sealed with an earlier secret, or put into another row: no session of anybody.
                String tokens = sealing.open(found.getBytes(1), id).orElseThrow(Sessions::ended);
                Tokens kept = json.readValue(tokens, Tokens.class);
                return new AuthorizationCodeTokens(kept.id, kept.access, kept.refresh, kept.expiresIn, kept.scope);
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("session not read", failure);
        }
    }

    /**
     * Ends all sessions of an account, on every device.
     *
     * @return the tokens by which the realm can be told
     */
    List<String> endAll(String realm, String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        delete from ausgleich.session where issuer = ? and subject = ? returning id, tokens
                        """)) {
            delete.setString(1, realm);
            delete.setString(2, subject);
            List<String> refreshTokens = new ArrayList<>();
            try (ResultSet ended = delete.executeQuery()) {
                while (ended.next()) {
                    refreshToken(ended.getBytes(2), ended.getString(1)).ifPresent(refreshTokens::add);
                }
            }
            return refreshTokens;
        } catch (SQLException failure) {
            throw new IllegalStateException("sessions not ended", failure);
        }
    }

    private Optional<String> refreshToken(byte[] sealed, String id) {
        return sealing.open(sealed, id).flatMap(tokens -> {
            try {
                return Optional.ofNullable(json.readValue(tokens, Tokens.class).refresh);
            } catch (JsonProcessingException damaged) {
                return Optional.empty();
            }
        });
    }

    private static AuthenticationFailedException ended() {
        return new AuthenticationFailedException("session has ended");
    }

    private @Nullable Void delete(String identifier) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from ausgleich.session where id = ?")) {
            delete.setString(1, hash(identifier));
            delete.executeUpdate();
            return null;
        } catch (SQLException failure) {
            throw new IllegalStateException("session not ended", failure);
        }
    }

    /** A renewed session goes on under another identifier; the old one holds for what is on its way. */
    @Nullable
    Void giveUp(String identifier) {
        try (Connection connection = database.getConnection();
                PreparedStatement shorten = connection.prepareStatement(
                        "update ausgleich.session set expires_at = least(expires_at, ?) where id = ?")) {
            shorten.setTimestamp(1, Timestamp.from(clock.instant().plus(ON_THE_WAY)));
            shorten.setString(2, hash(identifier));
            shorten.executeUpdate();
            return null;
        } catch (SQLException failure) {
            throw new IllegalStateException("session not given up", failure);
        }
    }

    private static String hash(String identifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
