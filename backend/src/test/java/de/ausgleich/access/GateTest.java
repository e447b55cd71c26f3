package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.testing.As;
import de.ausgleich.testing.Raw;
import de.ausgleich.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd requests reach nothing, whoever makes them: here the administration, which may read the trail. */
@QuarkusTest
class GateTest {

    private static final String TRAIL = "/api/v1/audit-events";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/audit-events;a=b",
                "/api/v1;a=b/audit-events",
                "/;/api/v1/audit-events",
                "//api/v1/audit-events",
                "/api//v1/audit-events",
                "/api/v1/./audit-events",
                "/api/v1/x/../audit-events",
                "/api/v1/%2e/audit-events",
                "/api/v1/x/%2E%2e/audit-events",
                "/api/v1%2faudit-events",
                "/api/v1%2Faudit-events",
                "/api/v1%5caudit-events",
                "/api/v1/audit-events%00",
                "/api/v1/audit-events%3ba=b",
                "/api/v1/audit-events%0a",
                "/api/v1/%252e%252e/v1/audit-events",
                "/api/v1/%c0%ae/audit-events",
                "/q/health;.js",
                "/assets/..%2f..%2fapplication.properties",
                "/..;/q/metrics"
            })
    void oddPathsAreRefusedFirst(String path) {
        Raw answer = as("GET " + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.head()).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:ausgleich:problem:odd-path").doesNotContain("items");
    }

    @Test
    void theSamePathWithoutOddityAnswers() {
        assertThat(as("GET " + TRAIL).status()).isEqualTo(200);
        assertThat(as("GET http://localhost" + TRAIL).status()).isEqualTo(200);
        assertThat(as("GET http://localhost/api/v1/x/../audit-events").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "CONNECT", "PROPFIND", "DEBUG", "get", "LINK", "ANYTHING"})
    void otherVerbsReachNothing(String verb) {
        Raw answer = as(verb + " " + TRAIL);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).contains("method-not-allowed").doesNotContain("items");
        assertThat(answer.head()).doesNotContain("access-control-allow");
    }

    /** What is no address at all, the server refuses before anything here sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /api\\v1\\audit-events", "GET /api/v1/audit-events%u002f", "GET //", "OPTIONS *"})
    void whatIsNoAddressReachesNothing(String request) {
        Raw answer = as(request);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("items");
    }

    @ParameterizedTest
    @CsvSource({
        "X-HTTP-Method-Override, GET",
        "X-HTTP-Method, DELETE",
        "X-Method-Override, PUT",
        "X-Original-URL, /api/v1/audit-events",
        "X-Rewrite-URL, /api/v1/audit-events"
    })
    void headersThatNameAnotherRequestAreRefused(String name, String value) {
        As.role(Role.ADMINISTRATOR)
                .header(name, value)
                .get("/api/v1/installation")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ausgleich:problem:odd-header"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/info",
                "/q/dev-ui",
                "/q/arc",
                "/q/swagger-ui",
                "/q/openapi/x",
                "/Q/health",
                "/metrics",
                "/health",
                "/actuator"
            })
    void nothingOfThePlatformIsOnThisPort(String path) {
        Raw answer = as("GET " + path);
        boolean page = answer.body().contains("<div id=\"root\">");
        assertThat(answer.status())
                .as(path)
                .isIn(path.startsWith("/q") ? new Integer[] {404} : new Integer[] {200, 404});
        assertThat(page || answer.status() == 404).as(answer.body()).isTrue();
        assertThat(answer.body()).doesNotContain("\"status\"\": \"UP\"").doesNotContain("jvm_");
    }

    @Test
    void onlyTheContractIs() {
        As.nobody().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void otherOriginsAreToldNothing() {
        Raw answer = as("GET " + TRAIL, "Origin: https://elsewhere.example");
        assertThat(answer.head()).doesNotContain("access-control-allow");
    }

    @Test
    void cookieAndTokenAtOnceAreRefused() {
        withCookie()
                .auth()
                .oauth2(Tokens.of(Role.ADMINISTRATOR))
                .header("X-Requested-With", "ausgleich")
                .get(TRAIL)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ausgleich:problem:two-credentials"));
    }

    @Test
    void theCookieAloneIsNotEnough() {
        withCookie().get(TRAIL).then().statusCode(403).body("type", equalTo("urn:ausgleich:problem:not-from-the-app"));
        withCookie().header("X-Requested-With", "ausgleich").get(TRAIL).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void withTheCookieNothingIsDoneForOtherSites(String site) {
        withCookie()
                .header("X-Requested-With", "ausgleich")
                .header("Sec-Fetch-Site", site)
                .get(TRAIL)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ausgleich:problem:from-elsewhere"));
        withCookie().header("Sec-Fetch-Site", site).post("/auth/logout").then().statusCode(403);
        withCookie()
                .header("Sec-Fetch-Site", site)
                .get("/api/v1/deliveries/00000000-0000-7000-8000-000000000000/file")
                .then()
                .statusCode(403);
    }

    private static Raw as(String request, String... headers) {
        String[] lines = new String[headers.length + 2];
        lines[0] = request + " HTTP/1.1";
        lines[1] = "Authorization: Bearer " + Tokens.of(Role.ADMINISTRATOR);
        System.arraycopy(headers, 0, lines, 2, headers.length);
        return Raw.send(lines);
    }

    private static RequestSpecification withCookie() {
        return As.nobody().cookie("q_session_web", "no-such-session");
    }
}
