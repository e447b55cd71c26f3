package de.ausgleich.district;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemeResourceTest {

    @Test
    void aSchemeIsCreatedReadAndChanged() {
        Schemes.create("life")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("code", equalTo("life"), "name.de", equalTo("Gebietsstand"), "version", equalTo(1))
                .body("districtCount", equalTo(0), "hasBoundaries", equalTo(false));
        Schemes.office()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Schemes.body("1990-01-01", null))
                .put(Schemes.PATH, "life")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validTo", nullValue(), "version", equalTo(2));
        As.role(Role.COUNCIL)
                .get("/api/v1/district-schemes")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("life"));
        change("life", "\"2\"", Schemes.body("1990-01-01", "1991-12-31"), 200);
    }

    @Test
    void whoHasTheStateGets304() {
        Schemes.create("known").statusCode(201);
        As.role(Role.COUNCIL)
                .header("If-None-Match", "\"1\"")
                .get(Schemes.PATH, "known")
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
    }

    @Test
    void creatingTwiceIsRefused() {
        Schemes.create("twice").statusCode(201);
        Schemes.create("twice").statusCode(412).body("type", equalTo("urn:ausgleich:problem:already-exists"));
    }

    @Test
    void theStateMustBeNamed() {
        Schemes.create("stated").statusCode(201);
        change("stated", null, Schemes.body("1990-01-01", null), 428);
        change("not-there", null, Schemes.body("1990-01-01", null), 428);
        change("not-there", "\"1\"", Schemes.body("1990-01-01", null), 404);
    }

    @Test
    void aStaleStateIsShownThePresentOne() {
        Schemes.create("stale").statusCode(201);
        change("stale", "\"1\"", Schemes.body("1990-01-01", "1992-12-31"), 200);
        Schemes.office()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Schemes.body("1990-01-01", null))
                .put(Schemes.PATH, "stale")
                .then()
                .statusCode(412)
                .body("current.version", equalTo(2), "current.validTo", equalTo("1992-12-31"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body("""
                        {"name": {"de": " "}, "validFrom": "2000-01-02", "validTo": "2000-01-01"}""")
                .put(Schemes.PATH, "Bad_Code")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder("code", "name.de", "name.en", "validTo"));
    }

    @Test
    void datesBeyondTheCalendarAreNamed() {
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Schemes.body("-200000-01-01", "+999999999-12-31"))
                .put(Schemes.PATH, "timeless")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("validFrom", "validTo"));
    }

    @Test
    void unknownFieldsAndParametersAreNamed() {
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body("{\"colour\": \"blue\"}")
                .put(Schemes.PATH, "coloured")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("colour"));
        As.role(Role.COUNCIL)
                .queryParam("colour", "blue")
                .get("/api/v1/district-schemes")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("colour"));
    }

    @Test
    void anUnknownSchemeIsNotFound() {
        As.role(Role.COUNCIL).get(Schemes.PATH, "nowhere").then().statusCode(404);
        As.role(Role.COUNCIL)
                .get(Schemes.PATH + "/boundaries", "nowhere")
                .then()
                .statusCode(404);
    }

    @Test
    void rolesMayWhatTheyMay() {
        As.service("monitoring:write").get("/api/v1/district-schemes").then().statusCode(403);
        As.nobody().get("/api/v1/district-schemes").then().statusCode(401);
        As.role(Role.COUNCIL)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Schemes.body("1990-01-01", null))
                .put(Schemes.PATH, "by-council")
                .then()
                .statusCode(403);
        As.role(Role.COUNCIL)
                .contentType("text/csv")
                .header("If-Match", "*")
                .body(Schemes.CSV)
                .put(Schemes.AREAS, "by-council")
                .then()
                .statusCode(403);
    }

    @Test
    void theTrailKeepsBeforeAndAfter() {
        Schemes.create("traced").statusCode(201);
        change("traced", "\"1\"", Schemes.body("1990-01-01", null), 200);
        change("traced", "\"2\"", Schemes.body("1990-01-01", "1991-12-31"), 200);
        As.role(Role.SOCIAL_PLANNING)
                .queryParam("objectType", "district-scheme")
                .queryParam("objectId", "traced")
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200)
                .body("total", equalTo(3), "items[0].role", equalTo("statistics-office"))
                .body("items[1].before.validTo", equalTo("1991-12-31"), "items[1].after.validTo", nullValue())
                .body("items[2].action", equalTo("created"), "items[2].before", nullValue());
    }

    private static void change(String code, @Nullable String ifMatch, String body, int status) {
        var request = Schemes.office().contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.put(Schemes.PATH, code).then().statusCode(status);
    }
}
