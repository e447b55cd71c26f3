package de.ausgleich.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewTest {

    private static final String PREVIEW = "/api/v1/indicators/preview?scheme=weiler";

    @BeforeEach
    void place() {
        Weiler.make();
    }

    @Test
    void theValuesAreThereBeforeTheIndicatorIs() {
        Map<String, Object> body = body("wl-thought-of", Weiler.shareOf("wl_cases", "wl_people"));
        preview(Role.STATISTICS_OFFICE, "&date=2008-12-31", body)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("indicator.code", equalTo("wl-thought-of"), "indicator.version", equalTo(1))
                .body("items[0].display", equalTo("20,0 %"), "city.value", equalTo(21.4f));
        preview(Role.STATISTICS_OFFICE, "", body).body("date", equalTo("2010-12-31"));
        As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/indicators/wl-thought-of")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherFormulaOfWhatIsThereShowsItsNextVersion() {
        Map<String, Object> body = body("wl-share", Weiler.shareOf("wl_people", "wl_people"));
        body.putAll(Map.of("dimension", "LIFE_SITUATION", "polarity", "HIGHER_IS_WORSE"));
        preview(Role.STATISTICS_OFFICE, "&date=2009-12-31", body)
                .body("indicator.version", equalTo(2), "items.value", contains(100, 100, 100, 100, 100));
        Weiler.values(Role.STATISTICS_OFFICE, "wl-share", "2009-12-31").then().body("indicator.version", equalTo(1));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Object> body = body("Bad Code", Weiler.shareOf("no_such", "wl_people"));
        body.put("decimals", 9);
        preview(Role.STATISTICS_OFFICE, "", body)
                .statusCode(400)
                .body("violations.field", hasItems("code", "numerator[0]", "decimals"));
        preview(Role.STATISTICS_OFFICE, "", Map.of("code", "wl-empty"))
                .statusCode(400)
                .body("violations.field", hasItems("name", "kind", "unit"));
        Map<String, Object> unknown = body("wl-unknown", Weiler.shareOf("wl_cases", "wl_people"));
        unknown.put("colour", "blue");
        preview(Role.STATISTICS_OFFICE, "", unknown).statusCode(400).body("violations.field", contains("colour"));
    }

    @Test
    void whoMayNotPutMayNotTry() {
        preview(Role.COUNCIL, "", body("wl-mine", Weiler.shareOf("wl_cases", "wl_people")))
                .statusCode(403);
    }

    private static Map<String, Object> body(String code, Map<String, ?> formula) {
        Map<String, Object> body = new HashMap<>(Weiler.indicator("SHARE", formula));
        body.put("code", code);
        return body;
    }

    private static ValidatableResponse preview(Role role, String query, Map<String, ?> body) {
        return As.role(role)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PREVIEW + query)
                .then();
    }
}
