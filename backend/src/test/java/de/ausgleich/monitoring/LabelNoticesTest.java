package de.ausgleich.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The council paper's titles, as the demonstration carries them. */
@QuarkusTest
class LabelNoticesTest {

    @Test
    void aShareOfAnotherWholeThanItsTitleSaysIsShownInFigures() {
        values("single-parents", "de")
                .body("notices.kind", contains("OTHER_DENOMINATOR"))
                .body("notices[0].sentence", containsString("6.400 von 33.368 wären 19,2 %, angegeben sind 3,9 %"));
        values("single-parents", "en")
                .body("notices[0].sentence", containsString("6,400 of 33,368 would be 19.2%, stated are 3.9%"));
    }

    @Test
    void anIndexThatIsCalledAChangeIsShownInFigures() {
        values("sgb2-change", "de")
                .body("notices.kind", contains("INDEX_CALLED_CHANGE"))
                .body("notices[0].sentence", containsString("91,3 für die Gesamtstadt heißt 8,7 % weniger"));
    }

    @ParameterizedTest
    @CsvSource({"sgb2-families", "sgb2-share", "households-with-children", "migration-background", "youth-court"})
    void whatIsCalledWhatItIsHasNone(String indicator) {
        values(indicator, "de").body("notices", empty());
        values(indicator, "en").body("notices", empty());
    }

    @Test
    void theyAreToldBeforeADefinitionIsSaved() {
        preview(Weiler.indicator("COUNT", Map.of("numerator", List.of("households"))), "%", "%")
                .body("notices.kind", contains("OTHER_UNIT"))
                .body("notices[0].sentence", containsString("Eine Anzahl steht nicht in Prozent"));
    }

    @Test
    void aRatePerThousandIsNotPerHundred() {
        Map<String, Object> formula =
                Map.of("numerator", List.of("households"), "denominator", List.of("population"), "per", 1000);
        preview(Weiler.indicator("RATE", formula), "je 100", "per 100")
                .body("notices.kind", contains("OTHER_UNIT"))
                .body("notices[0].sentence", containsString("Die Einheit ist „je 100“, gerechnet wird aber je 1.000."));
    }

    private static ValidatableResponse preview(Map<String, Object> indicator, String german, String english) {
        Map<String, Object> body = new HashMap<>(indicator);
        body.put("unit", Map.of("de", german, "en", english));
        body.put("code", "label-preview");
        return Delivered.office()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/indicators/preview?date=2007-12-31")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse values(String indicator, String language) {
        return As.role(Role.COUNCIL)
                .header("Accept-Language", language)
                .get("/api/v1/indicators/{code}/values?date=2007-12-31&scheme=bielefeld-92", indicator)
                .then()
                .statusCode(200);
    }
}
