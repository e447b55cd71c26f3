package de.ausgleich.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import de.ausgleich.testing.As;
import de.ausgleich.testing.KeycloakUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInGateTest {

    @AfterEach
    void up() {
        KeycloakUnderTest.down(false);
    }

    @Test
    void leadsToTheSignInServiceWhileItAnswers() {
        As.nobody()
                .redirects()
                .follow(false)
                .get("/auth/login?return=/monitoring")
                .then()
                .statusCode(302)
                .header("Location", containsString("/realms/ausgleich/auth?"));
    }

    @Test
    void saysSoWhenItDoesNotAnswer() {
        KeycloakUnderTest.down(true);
        As.nobody()
                .redirects()
                .follow(false)
                .get("/auth/login?return=/monitoring")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .header("Location", is((String) null))
                .body("type", is("urn:ausgleich:problem:keycloak-down"));
        As.nobody()
                .header("Accept", "text/html,application/xhtml+xml")
                .redirects()
                .follow(false)
                .get("/auth/login?return=/monitoring")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .header("Location", is((String) null));
    }

    @Test
    void everythingElseGoesOn() {
        KeycloakUnderTest.down(true);
        As.role(Role.COUNCIL).get("/api/v1/indicators").then().statusCode(200);
        As.nobody().get("/api/v1/installation").then().statusCode(200);
    }
}
