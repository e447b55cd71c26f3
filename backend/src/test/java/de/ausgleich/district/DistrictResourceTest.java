package de.ausgleich.district;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DistrictResourceTest {

    @Test
    void areasAreFilteredAndPaged() {
        Schemes.createWithAreas("searched");
        list(council().queryParam("scheme", "searched"))
                .statusCode(200)
                .body("total", equalTo(6), "items.code", contains("0a", "0b", "0c", "C", "N", "S"));
        list(council().queryParam("scheme", "searched").queryParam("level", "BOROUGH"))
                .body("items.code", contains("N", "S"));
        list(council().queryParam("scheme", "searched").queryParam("q", "FELD")).body("items.code", contains("0c"));
        list(council().queryParam("scheme", "searched").queryParam("page", 1).queryParam("size", 4))
                .body("total", equalTo(6), "items.code", contains("N", "S"));
    }

    @Test
    void withoutASchemeTheInstallationsIsMeant() {
        list(council().queryParam("level", "DISTRICT"))
                .statusCode(200)
                .body("total", equalTo(92), "items.scheme", everyItem(equalTo("bielefeld-92")));
        council().get("/api/v1/districts/65").then().body("name", equalTo("Baumheide"));
    }

    @Test
    void aSchemeThatDoesNotExistIsNamed() {
        list(council().queryParam("scheme", "nowhere")).statusCode(400).body("violations.field", contains("scheme"));
        council()
                .queryParam("scheme", "nowhere")
                .get("/api/v1/districts/0a")
                .then()
                .statusCode(400)
                .body("violations.field", contains("scheme"));
    }

    @Test
    void aLevelThatDoesNotExistIsNamed() {
        list(council().queryParam("level", "STREET")).statusCode(400).body("violations.field", contains("level"));
    }

    @Test
    void unknownParametersAreNamed() {
        list(council().queryParam("colour", "blue")).statusCode(400).body("violations.field", contains("colour"));
    }

    @Test
    void whoHasTheListGets304() {
        Schemes.createWithAreas("listed");
        String tag = list(council().queryParam("scheme", "listed")).extract().header("ETag");
        list(council().queryParam("scheme", "listed").header("If-None-Match", tag))
                .statusCode(304);
        Schemes.areas("listed", "text/csv", Schemes.CSV.replace("Hafen", "Neuer Hafen"))
                .statusCode(200);
        list(council().queryParam("scheme", "listed").header("If-None-Match", tag))
                .statusCode(200);
    }

    @Test
    void whoMayNotReadIsRefused() {
        list(As.service("monitoring:write")).statusCode(403);
        list(As.nobody()).statusCode(401);
    }

    private static RequestSpecification council() {
        return As.role(Role.COUNCIL);
    }

    private static ValidatableResponse list(RequestSpecification request) {
        return request.get("/api/v1/districts").then();
    }
}
