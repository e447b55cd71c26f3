package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SessionOwnerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".signature";
    }

    @Test
    void isWhomTheTokenNames() {
        String token = token("""
                {"iss": "http://localhost:8180/realms/ausgleich", "sub": "s", "sid": "k", "iat": 1700000060, "auth_time": 1700000000}""");
        assertThat(SessionOwner.of(token, JSON))
                .isEqualTo(new SessionOwner(
                        "ausgleich",
                        "s",
                        "k",
                        Instant.ofEpochSecond(1_700_000_060),
                        Instant.ofEpochSecond(1_700_000_000)));
    }

    @Test
    void isNobodyKnownWhereTheTokenDoesNotSay() {
        assertThat(SessionOwner.of(null, JSON)).isEqualTo(SessionOwner.UNKNOWN);
        assertThat(SessionOwner.of("opaque", JSON)).isEqualTo(SessionOwner.UNKNOWN);
        assertThat(SessionOwner.of("a.%%%.c", JSON)).isEqualTo(SessionOwner.UNKNOWN);
        assertThat(SessionOwner.of(token("{}"), JSON)).isEqualTo(SessionOwner.UNKNOWN);
    }
}
