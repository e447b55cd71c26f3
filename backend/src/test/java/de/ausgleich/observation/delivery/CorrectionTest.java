package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings that can be put right here are; the file stays as it came. */
@QuarkusTest
class CorrectionTest {

    private static final String HEAD = "Stat. Bezirk;Bedarfsgemeinschaften";
    private static final String SYNONYMS = "/api/v1/district-schemes/bielefeld-92/synonyms";

    @Test
    void aLetterInANumberIsReadAsProposedAndTheFileStays() {
        String id = delivered("01;21O", "02;46");
        assertThat(finding(id, "21O").get("correction"))
                .isEqualTo(Map.of("kind", "NUMBER", "from", "21O", "to", "210", "label", "„21O“ als 210 lesen"));
        correct(id, correction(id, "21O", null, false))
                .then()
                .statusCode(200)
                .body("errors", equalTo(0), "corrections", equalTo(1), "plan.refused", equalTo(0));
        assertThat(Delivered.office().get("/api/v1/deliveries/{id}/file", id).asString())
                .isEqualTo(HEAD + "\n01;21O\n02;46");
        String correction = Delivered.office()
                .get("/api/v1/deliveries/{id}/corrections", id)
                .then()
                .body("[0].row", equalTo(2), "[0].column", equalTo("Bedarfsgemeinschaften"))
                .body("[0].from", equalTo("21O"), "[0].to", equalTo("210"), "[0].remembered", equalTo(false))
                .extract()
                .path("[0].id");
        takeBack(id, correction).then().statusCode(200).body("errors", equalTo(1), "corrections", equalTo(0));
        takeBack(id, correction).then().statusCode(404);
        Delivered.reject(id);
    }

    @Test
    void anotherMappingKeepsTheCorrections() {
        String id = delivered("O1;210", "02;46");
        correct(id, correction(id, "O1", null, false)).then().body("corrections", equalTo(1));
        Map<String, Object> mapping = Delivered.get(id).jsonPath().getMap("mapping");
        Delivered.office()
                .header("If-Match", Delivered.get(id).header("ETag"))
                .contentType("application/json")
                .body(mapping)
                .put("/api/v1/deliveries/{id}/mapping", id)
                .then()
                .statusCode(200)
                .body("errors", equalTo(0), "corrections", equalTo(1));
        Delivered.reject(id);
    }

    @Test
    void whatIsRememberedIsProposedTheNextTime() {
        String id = delivered("Nähe Bahnhof;210", "02;46");
        assertThat(finding(id, "Nähe Bahnhof").get("correction")).isNull();
        correct(id, correction(id, "Nähe Bahnhof", "01", true))
                .then()
                .statusCode(200)
                .body("errors", equalTo(0));
        Delivered.reject(id);
        Delivered.office()
                .get(SYNONYMS)
                .then()
                .body("find { it.text == 'Nähe Bahnhof' }.district.name", equalTo("Alt- und Neustadt"));

        String next = delivered("NAEHE BAHNHOF;211", "02;46");
        assertThat(finding(next, "NAEHE BAHNHOF").get("correction"))
                .isEqualTo(Map.of(
                        "kind", "SYNONYM",
                        "from", "NAEHE BAHNHOF",
                        "to", "01",
                        "label", "„NAEHE BAHNHOF“ als 01 Alt- und Neustadt lesen"));
        Delivered.reject(next);
        Delivered.office()
                .queryParam("text", "Nähe Bahnhof")
                .delete(SYNONYMS)
                .then()
                .statusCode(204);
        Delivered.office()
                .queryParam("text", "Nähe Bahnhof")
                .delete(SYNONYMS)
                .then()
                .statusCode(404);
        Delivered.office().delete(SYNONYMS).then().statusCode(400);
    }

    @Test
    void everyCorrectionThatMayNotBeIsNamed() {
        String id = delivered("01;21O", "02;-5", "Irgendwo;7", "03;viele");
        correct(
                        id,
                        correction(id, "21O", "300", false),
                        correction(id, "-5", "5", false),
                        correction(id, "Irgendwo", "93", false),
                        correction(id, "Irgendwo", null, false),
                        correction(id, "viele", ".", true),
                        Map.of("finding", 999))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "corrections[0].to",
                                "corrections[1].finding",
                                "corrections[2].to",
                                "corrections[3].to",
                                "corrections[4].remember",
                                "corrections[5].finding"));
        Delivered.get(id).then().body("corrections", equalTo(0));
        correct(id, correction(id, "viele", "k. A.", false)).then().statusCode(200);
        Delivered.office()
                .get("/api/v1/deliveries/{id}/plan?district=03", id)
                .then()
                .body("items[0].newSign", equalTo("k. A."));
        Delivered.reject(id);
    }

    @Test
    void theTrailSaysWhereAndNotWhat() {
        String id = delivered("01;21O", "02;46");
        correct(id, correction(id, "21O", null, false)).then().statusCode(200);
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectId=" + id + "&action=corrected")
                .then()
                .body(
                        "items[0].after.corrections",
                        equalTo(List.of(Map.of("row", 2, "column", "Bedarfsgemeinschaften"))))
                .body("items[0].toString()", not(containsString("21O")));
        Delivered.reject(id);
        correct(id, correction(id, "21O", null, false)).then().statusCode(409);
    }

    private static String delivered(String... rows) {
        String[] lines = Stream.concat(Stream.of(HEAD), Arrays.stream(rows)).toArray(String[]::new);
        return Delivered.table("bundesagentur", "2007-12-31", lines)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> finding(String id, String value) {
        return Delivered.findings(id).stream()
                .filter(finding -> value.equals(finding.get("value")))
                .findFirst()
                .orElse(Map.of("id", 1));
    }

    private static Map<String, Object> correction(String id, String value, @Nullable String to, boolean remember) {
        Map<String, Object> correction = new HashMap<>();
        correction.put("finding", finding(id, value).get("id"));
        correction.put("to", to);
        correction.put("remember", remember);
        return correction;
    }

    @SafeVarargs
    private static Response correct(String id, Map<String, ?>... corrections) {
        return Delivered.act(id, "corrections", Map.of("corrections", List.of(corrections)));
    }

    private static Response takeBack(String id, String correction) {
        return Delivered.office()
                .header("If-Match", Delivered.get(id).header("ETag"))
                .delete("/api/v1/deliveries/{id}/corrections/{correction}", id, correction);
    }
}
