package de.ausgleich.access;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a token that came straight from the realm; nothing is decided by it but how long it lasts. */
record TokenClaims(JsonObject claims) {

    private static final int PAYLOAD = 1;

    /** Of no token, or of one that is no JWT: nothing. */
    static TokenClaims of(@Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        try {
            return new TokenClaims(
                    parts.length > PAYLOAD
                            ? new JsonObject(
                                    new String(Base64.getUrlDecoder().decode(parts[PAYLOAD]), StandardCharsets.UTF_8))
                            : new JsonObject());
        } catch (IllegalArgumentException | DecodeException none) {
            return new TokenClaims(new JsonObject());
        }
    }

    Optional<Instant> expiry() {
        return Optional.ofNullable(claims.getValue("exp"))
                .filter(Number.class::isInstance)
                .map(seconds -> Instant.ofEpochSecond(((Number) seconds).longValue()));
    }
}
