package de.ausgleich.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a line must not be read as one. */
@QuarkusTest
class SeriesBreaksTest {

    @Test
    void theDemonstrationShowsOne() {
        series("language-support")
                .body("breaks.date", contains("2009-12-31"), "definitionChanges", empty())
                .body("breaks[0].variable.code", equalTo("language_tested_children"));
        series("sgb2-share").body("breaks", empty());
    }

    @Test
    void aNewFormulaIsToldAndANewTextIsNot() {
        Weiler.make();
        Weiler.indicator("wl-redefined", "SHARE", Weiler.shareOf("wl_cases", "wl_people"));
        Weiler.indicator(
                "wl-of-redefined",
                "CHANGE",
                Map.of("changeOf", Map.of("indicator", "wl-redefined", "baseDate", "2009-12-31")));
        Map<String, Object> renamed = Weiler.indicator("SHARE", Weiler.shareOf("wl_cases", "wl_people"));
        renamed.put("name", Weiler.names("Anders genannt"));
        Weiler.change("/api/v1/indicators/wl-redefined", renamed);
        Map<String, Object> redefined = Weiler.indicator(
                "SHARE", Map.of("numerator", List.of("wl_cases"), "denominator", List.of("wl_people", "wl_rooms")));
        Weiler.change("/api/v1/indicators/wl-redefined", redefined);
        series("wl-redefined")
                .body("definitionChanges.version", contains(3))
                .body(
                        "definitionChanges[0].note",
                        equalTo("Berechnung geändert. Bisher: Fälle ÷ Fälle × 100;"
                                + " seitdem: Fälle ÷ (Fälle + Fälle) × 100"));
        series("wl-of-redefined").body("definitionChanges.version", contains(1));
    }

    private static ValidatableResponse series(String indicator) {
        return As.role(Role.COUNCIL)
                .get("/api/v1/indicators/{code}/series?scheme=bielefeld-92&district=78", indicator)
                .then()
                .statusCode(200);
    }
}
