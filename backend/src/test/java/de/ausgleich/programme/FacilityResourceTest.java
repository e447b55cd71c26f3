package de.ausgleich.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FacilityResourceTest {

    private static final String PATH = "/api/v1/facilities";

    @Inject
    FacilityService facilities;

    @Test
    void whatIsEnteredCanBeRead() {
        Response created = create(facility(
                "Kita am Bach",
                Map.of(
                        "operator", " AWO ",
                        "address", "Bachweg 1",
                        "places", 60,
                        "quality", Map.of("rating", 2, "reason", "Kurze Wartezeit"),
                        "origin", "fiktiv")));
        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(PATH + "/" + id(created)))
                .body("scheme", equalTo("bielefeld-92"), "district.code", equalTo("65"))
                .body("district.name", equalTo("Baumheide"), "operator", equalTo("AWO"), "places", equalTo(60))
                .body("quality.rating", equalTo(2), "retired", is(false), "version", equalTo(1));
        As.role(Role.COUNCIL)
                .get(PATH + "/{id}", id(created))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Kita am Bach"), "closedBecause", nullValue());
        As.role(Role.COUNCIL)
                .header("If-None-Match", "\"1\"")
                .get(PATH + "/{id}", id(created))
                .then()
                .statusCode(304);
        trail(id(created)).body("items.action", contains("created"), "items[0].after.name", equalTo("Kita am Bach"));
    }

    @Test
    void everyFaultIsNamed() {
        create(Map.of(
                        "district", "S0",
                        "name", " ",
                        "kind", "KITA",
                        "places", -1,
                        "quality", Map.of("rating", 6, "reason", "")))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("district", "name", "kind", "places", "quality.rating", "quality.reason"))
                .body("violations.message", everyItem(not(containsString("{"))));
        create(Map.of("scheme", "nowhere", "district", "65", "name", "Irgendwo", "kind", "OTHER"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("scheme"));
        create(facility("x".repeat(301), Map.of())).then().statusCode(400).body("violations.field", contains("name"));
        create(facility("Ohne Grund", Map.of("quality", Map.of("rating", 1))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("quality.reason"));
    }

    @Test
    void changingNeedsThePresentState() {
        String id = id(create(facility("Treff", Map.of("places", 20))));
        Map<String, Object> bigger = facility("Treff", Map.of("places", 30));
        change(id, null, bigger).statusCode(428);
        change(id, "\"7\"", bigger).statusCode(412).body("current.places", equalTo(20));
        change(id, "\"1\"", bigger)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("places", equalTo(30), "version", equalTo(2), "scheme", equalTo("bielefeld-92"));
        change(id, "\"1\"", bigger).statusCode(412);
        change(UUID.randomUUID().toString(), "\"1\"", bigger).statusCode(404);
        trail(id).body("items.action", contains("changed", "created"), "items[0].before.places", equalTo(20));
    }

    @Test
    void whatHasClosedStaysReadableAndIsNotChangedAnyMore() {
        String id = id(create(facility("Jugendhaus", Map.of())));
        close(id, "\"1\"", " ").statusCode(400).body("violations.field", contains("reason"));
        close(id, null, "Umzug").statusCode(428);
        close(id, "\"1\"", "Umzug").statusCode(200).body("retired", is(true), "closedBecause", equalTo("Umzug"));
        close(id, "\"2\"", "Noch einmal")
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:facility-closed"));
        change(id, "\"2\"", facility("Anders", Map.of())).statusCode(409);
        As.role(Role.COUNCIL).get(PATH + "/{id}", id).then().statusCode(200).body("retired", is(true));
        trail(id).body("items.action", contains("closed", "created"));
    }

    @Test
    void theSameKeyEntersOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> once = facility("Einmal " + key, Map.of());
        String first = id(office().header("Idempotency-Key", key).body(once).post(PATH));
        String second = id(office().header("Idempotency-Key", key).body(once).post(PATH));
        assertThat(second).isEqualTo(first);
        list(Map.of("q", "Einmal " + key)).body("total", equalTo(1));
        office().header("Idempotency-Key", key)
                .body(facility("Anders", Map.of()))
                .post(PATH)
                .then()
                .statusCode(422);
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        String mark = "Probe" + UUID.randomUUID();
        create(facility(mark + " c", Map.of("places", 10, "kind", "HEALTH")));
        create(facility(mark + " a", Map.of("district", "04", "operator", "Träger Ä")));
        String closed = id(create(facility(mark + " b", Map.of("places", 30, "district", "04"))));
        close(closed, "\"1\"", "Test").statusCode(200);

        list(Map.of("q", mark)).body("items.name", contains(mark + " a", mark + " b", mark + " c"));
        list(Map.of("q", mark, "sort", "-name")).body("items.name[0]", equalTo(mark + " c"));
        list(Map.of("q", mark, "sort", "-places,name"))
                .body("items.places", contains(30, 10, null))
                .body("total", equalTo(3));
        list(Map.of("q", mark, "size", 1, "page", 1)).body("items.name", contains(mark + " b"), "total", equalTo(3));
        list(Map.of("q", mark, "kind", "HEALTH")).body("items.name", contains(mark + " c"));
        list(Map.of("q", mark, "district", "04")).body("total", equalTo(2));
        list(Map.of("q", mark, "retired", "false")).body("items.name", contains(mark + " a", mark + " c"));
        list(Map.of("q", "träger ä", "district", "04")).body("items.name", contains(mark + " a"));
        list(Map.of("q", "%")).body("items", empty());
    }

    @Test
    void anAreaAboveMeansAllItsDistricts() {
        int before = facilities.count("bielefeld-92", "S6");
        String id = id(create(facility("Am Rand", Map.of("district", "65"))));
        String borough =
                As.role(Role.COUNCIL).get("/api/v1/districts/65").jsonPath().getString("parentCode");
        list(Map.of("district", borough, "q", "Am Rand")).body("items.id", contains(id));
        if (borough.equals("S6")) {
            assertThat(facilities.count("bielefeld-92", "S6")).isEqualTo(before + 1);
        }
        int all = facilities.count("bielefeld-92", "CITY");
        close(id, "\"1\"", "Test").statusCode(200);
        assertThat(facilities.count("bielefeld-92", "CITY"))
                .as("closed ones do not count")
                .isEqualTo(all - 1);
    }

    @Test
    void whatCannotBeAskedForIsNamed() {
        list(Map.of("district", "999")).statusCode(400).body("violations.field", contains("district"));
        list(Map.of("scheme", "nowhere")).statusCode(400).body("violations.field", contains("scheme"));
        list(Map.of("kind", "KITA")).statusCode(400).body("violations.field", contains("kind"));
        list(Map.of("sort", "colour")).statusCode(400).body("violations.field", contains("sort"));
        list(Map.of("colour", "blue")).statusCode(400).body("violations.field", contains("colour"));
    }

    @Test
    void theDemonstrationSaysThatItIsMadeUp() {
        list(Map.of("size", 500, "q", "(Beispiel)"))
                .body("total", greaterThan(100))
                .body("items.origin", everyItem(startsWith("Fiktiv")));
    }

    /** What the program would refuse, the database refuses too. */
    @Test
    void theDatabaseKeepsTheRules() {
        String insert = """
                insert into ausgleich.facility (id, scheme_code, district_code, name, kind, rating, version)
                values (uuidv7(), 'bielefeld-92', '%s', '%s', '%s', %s, 1)
                """;
        List.of(
                        insert.formatted("999", "Name", "OTHER", "null"),
                        insert.formatted("65", "", "OTHER", "null"),
                        insert.formatted("65", "Name", "KITA", "null"),
                        insert.formatted("65", "Name", "OTHER", "3"))
                .forEach(statement -> assertThatThrownBy(() -> DatabaseUnderTest.asOwner(statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class));
    }

    private static Map<String, Object> facility(String name, Map<String, Object> more) {
        Map<String, Object> facility = new HashMap<>(Map.of("district", "65", "name", name, "kind", "DAY_CARE"));
        facility.putAll(more);
        return facility;
    }

    private static io.restassured.specification.RequestSpecification office() {
        return As.role(Role.STATISTICS_OFFICE).contentType("application/json");
    }

    private static Response create(Map<String, Object> facility) {
        return office().body(facility).post(PATH);
    }

    private static String id(Response answer) {
        return answer.jsonPath().getString("id");
    }

    private static ValidatableResponse change(
            String id, @org.jspecify.annotations.Nullable String tag, Map<String, Object> facility) {
        var request = office().body(facility);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(PATH + "/{id}", id)
                .then();
    }

    private static ValidatableResponse close(String id, @org.jspecify.annotations.Nullable String tag, String reason) {
        var request = office().body(Map.of("reason", reason));
        return (tag == null ? request : request.header("If-Match", tag))
                .post(PATH + "/{id}/closure", id)
                .then();
    }

    private static ValidatableResponse list(Map<String, Object> query) {
        return As.role(Role.COUNCIL).queryParams(query).get(PATH).then();
    }

    private static ValidatableResponse trail(String id) {
        return As.role(Role.ADMINISTRATOR)
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200);
    }
}
