package de.ausgleich.installation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest {

    @Test
    void whoIsNotSignedInGets401AsProblem() {
        As.nobody()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ausgleich:problem:unauthenticated"), "title", equalTo("Nicht angemeldet"));
    }

    @Test
    void aForgedTokenGets401() {
        As.nobody().auth().oauth2("not.a.token").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void rolesGiveRights() {
        As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("statistics-office"), "rights", hasItems("deliver", "read-figures"));
    }

    @Test
    void aServiceAccountHasOnlyTheScopesItAskedFor() {
        As.service("monitoring:read").get("/api/v1/me").then().body("rights", contains("read-figures"));
        As.service("profile").get("/api/v1/me").then().body("rights", is(empty()));
    }

    @Test
    void unknownParametersAreNamed() {
        As.nobody()
                .queryParam("colour", "blue")
                .get("/api/v1/installation")
                .then()
                .statusCode(400)
                .body("violations.field", contains("colour"));
    }

    @Test
    void oddPathsAreRefusedFirst() {
        As.nobody().urlEncodingEnabled(false).get("/api/v1/me;x=1").then().statusCode(400);
        As.nobody().urlEncodingEnabled(false).get("/api/v1/%2e%2e/me").then().statusCode(400);
    }
}
