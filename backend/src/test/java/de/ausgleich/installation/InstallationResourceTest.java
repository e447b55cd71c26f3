package de.ausgleich.installation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** With the settings of the tests. */
@QuarkusTest
class InstallationResourceTest {

    @Test
    void everybodySeesWhoseItIs() {
        As.nobody()
                .get("/api/v1/installation")
                .then()
                .statusCode(200)
                .body("city", equalTo("Bielefeld"), "scheme", equalTo("bielefeld-92"), "today", equalTo("2011-02-15"))
                .body("accent", equalTo("#1d4f66"), "contact", equalTo("Sozialplanung, 0521 51-0"))
                .body("logo", startsWith("/city/logo-"));
    }

    @Test
    void theLogoIsServedAsAPictureAlone() {
        String logo = As.nobody().get("/api/v1/installation").jsonPath().getString("logo");
        As.nobody()
                .get(logo)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("<svg"));
        As.nobody().get("/city/other.svg").then().statusCode(404);
    }
}
