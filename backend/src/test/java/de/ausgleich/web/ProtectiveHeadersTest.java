package de.ausgleich.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Raw;
import de.ausgleich.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer bears them, whoever gives it. */
@QuarkusTest
class ProtectiveHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "GET /, 200",
        "HEAD /, 200",
        "HEAD /index.html, 200",
        "GET /api/v1/installation, 200",
        "GET /api/v1/me, 401",
        "GET /api/v1/no-such-thing, 404",
        "PATCH /api/v1/installation, 405",
        "TRACE /, 405",
        "GET /a//b, 400",
        "GET /auth/login, 302",
        "GET /no-such-file.js, 404",
        "GET /q/openapi, 200",
        "GET /q/health, 404",
        "GET /city/logo.svg, 404"
    })
    void everyAnswerProtectsItself(String request, int status) {
        Raw answer = Raw.send(request + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head())
                .contains("strict-transport-security: max-age=31536000")
                .contains("x-content-type-options: nosniff")
                .contains("x-frame-options: deny")
                .contains("referrer-policy: no-referrer")
                .contains("cross-origin-opener-policy: same-origin")
                .contains("cross-origin-resource-policy: same-origin")
                .contains("permissions-policy: accelerometer=()")
                .contains("content-security-policy: default-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("cache-control: ")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval")
                .doesNotContain("server:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/verwaltung/personen", "/quartiere/14"})
    void askingForTheHeadOfThePageTellsWhatThePageWould(String path) {
        Raw page = Raw.send("GET " + path + " HTTP/1.1");
        Raw head = Raw.send("HEAD " + path + " HTTP/1.1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"root\">").doesNotContain("__CSP_NONCE__");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(linesWithoutNonce(head)).isEqualTo(linesWithoutNonce(page));
        assertThat(head.head())
                .contains("cache-control: no-store", "script-src 'self'")
                .doesNotContain("immutable");
    }

    private static Set<String> linesWithoutNonce(Raw answer) {
        return Set.of(answer.head().replaceAll("'nonce-[^']+'", "'nonce'").split("\r\n"));
    }

    @Test
    void whatIsNotPublicIsKeptNowhereAndStillAnswers304() {
        String tag = As.role(Role.COUNCIL)
                .get("/api/v1/indicators/sgb2-families/values")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .header("ETag");
        As.role(Role.COUNCIL)
                .header("If-None-Match", tag)
                .get("/api/v1/indicators/sgb2-families/values")
                .then()
                .statusCode(304)
                .header("Cache-Control", "no-store")
                .header("ETag", tag);
        Raw me = Raw.send("GET /api/v1/me HTTP/1.1", "Authorization: Bearer " + Tokens.of(Role.COUNCIL));
        assertThat(me.head()).contains("cache-control: no-store");
    }
}
