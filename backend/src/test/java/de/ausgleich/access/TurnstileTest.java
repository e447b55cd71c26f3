package de.ausgleich.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import de.ausgleich.testing.As;
import de.ausgleich.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The client {@code hasty-system} may make three requests a minute in the tests. */
@QuarkusTest
class TurnstileTest {

    @Test
    void aClientThatAsksTooOftenIsToldHowLongToWait() {
        for (int left = 2; left >= 0; left--) {
            hasty().get("/api/v1/indicators")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"minute\";q=3;w=60"))
                    .header("RateLimit", matchesPattern("\"minute\";r=" + left + ";t=\\d+"));
        }
        hasty().header("Accept-Language", "en")
                .get("/api/v1/indicators")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .header("Cache-Control", "no-store")
                .body(
                        "type",
                        equalTo("urn:ausgleich:problem:too-many"),
                        "detail",
                        containsString("3 requests a minute"));
    }

    @Test
    void othersAreNotHindered() {
        for (int times = 0; times < 5; times++) {
            As.service("monitoring:read").get("/api/v1/indicators").then().statusCode(200);
        }
    }

    private static RequestSpecification hasty() {
        return As.nobody().auth().oauth2(Tokens.service("hasty-system", "monitoring:read"));
    }
}
