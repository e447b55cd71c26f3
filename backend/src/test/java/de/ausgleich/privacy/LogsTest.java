package de.ausgleich.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import de.ausgleich.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people send, the logs keep none of it: no name, no token, no value of a field. */
@QuarkusTest
class LogsTest {

    /** In every value that is sent; nothing else contains it. */
    private static final String MARK = "zqx";

    private static final String PERSON = "zqx-person";

    private final WrittenLog log = new WrittenLog();

    @BeforeEach
    void listen() {
        log.open();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void nothingOfARequestIsLogged() {
        Logger.getLogger(LogsTest.class).info("heard");
        String token = Tokens.person(PERSON, Role.ADMINISTRATOR, Role.STATISTICS_OFFICE);
        List<Integer> answers = List.of(
                // well-formed
                put("organisations/zqx-body", body("zqx-name")),
                person().get("/api/v1/me").statusCode(),
                person().get("/api/v1/me/export").statusCode(),
                person().queryParam("q", "zqx search").get("/api/v1/search").statusCode(),
                Delivered.table("bundesagentur", "2007-12-31", "Stat. Bezirk;zqx", "zqx;1")
                        .statusCode(),
                // bad input, one way after the other
                put("organisations/zqx-body", "{\"name\": \"zqx"),
                put("organisations/zqx-body", "{\"zqx\": \"zqx\"}"),
                put("organisations/zqx-body", "{\"name\": {\"zqx\": 1}, \"kind\": \"zqx\"}"),
                put("organisations/zqx-nul", body("zqx\\u0000")),
                put("sources/zqx", "{\"name\": {\"de\": \"zqx\", \"en\": \"\"}, \"rawAudience\": [\"zqx\"]}"),
                person().get("/api/v1/memberships/zqx").statusCode(),
                person().queryParam("zqx", "zqx").get("/api/v1/organisations").statusCode(),
                person().queryParam("from", "zqx").get("/api/v1/audit-events").statusCode(),
                person().get("/api/v1/organisations/zqx-nowhere").statusCode(),
                person().get("/api/v1/zqx;zqx=zqx").statusCode(),
                person().header("Idempotency-Key", "zqx".repeat(100))
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/memberships")
                        .statusCode(),
                person().contentType("text/zqx")
                        .body("zqx")
                        .put("/api/v1/organisations/zqx")
                        .statusCode(),
                // tokens that are none
                bearer("zqx.zqx.zqx").statusCode(),
                bearer(token.substring(0, token.length() - 6) + "zqxzqx").statusCode(),
                As.nobody()
                        .cookie("q_session_web", "zqx")
                        .header("X-Requested-With", "zqx")
                        .get("/api/v1/me")
                        .statusCode());
        assertThat(answers).contains(200, 201, 400, 401, 404, 415).doesNotContain(500);
        assertThat(log.text()).contains("heard");
        assertThat(log.text().toLowerCase(Locale.ROOT)).doesNotContain(MARK);
        for (String part : token.split("\\.", -1)) {
            assertThat(log.text()).doesNotContain(part.substring(0, 30));
        }
    }

    private static int put(String path, String content) {
        return person().header("If-None-Match", "*")
                .contentType("application/json")
                .body(content)
                .put("/api/v1/" + path)
                .statusCode();
    }

    private static String body(String name) {
        return """
                {"name": "%s", "kind": "OTHER", "activeFrom": "2001-01-01",
                 "contact": {"person": "zqx", "email": "zqx@example.org"}}""".formatted(name);
    }

    private static Response bearer(String token) {
        return As.nobody().auth().oauth2(token).get("/api/v1/me");
    }

    private static RequestSpecification person() {
        return As.person(PERSON, Role.ADMINISTRATOR, Role.STATISTICS_OFFICE);
    }
}
