package de.ausgleich.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProvenanceTest {

    @BeforeEach
    void place() {
        Weiler.make();
    }

    @Test
    void aFigureIsFollowedBackToTheLineOfItsFile() {
        provenance(Role.STATISTICS_OFFICE, "sgb2-families", "date=2007-12-31&district=04")
                .body("calculation", equalTo("60 ÷ 125 × 100 = 48,0 %"), "value.display", equalTo("48,0 %"))
                .body(
                        "formula",
                        equalTo("Bedarfsgemeinschaften nach SGB II mit zwei und mehr Kindern"
                                + " ÷ Haushalte mit zwei und mehr Kindern × 100"))
                .body("inputs.part", contains("NUMERATOR", "DENOMINATOR"), "inputs.value", contains(60, 125))
                .body("inputs.source.code", contains("bundesagentur", "statistikamt"))
                .body("inputs[0].legalBasis", startsWith("Statistik der Grundsicherung"))
                .body("inputs[0].fileName", equalTo("bundesagentur_2007-12-31.csv"))
                .body("inputs.row", everyItem(notNullValue()), "inputs[0].origin", equalTo("council-paper"))
                .body("inputs.vintage", contains(1, 1), "inputs.areas", contains(1, 1));
    }

    @Test
    void whoMayNotDeliverSeesNoFile() {
        provenance(Role.COUNCIL, "sgb2-families", "date=2007-12-31&district=04")
                .body("calculation", equalTo("60 ÷ 125 × 100 = 48,0 %"), "inputs.delivery", everyItem(notNullValue()))
                .body("inputs.fileName", everyItem(nullValue()), "inputs.row", everyItem(nullValue()));
    }

    @Test
    void theCityRestsOnTheDistrictsThatHaveBoth() {
        provenance(Role.COUNCIL, "wl-share", "scheme=weiler&date=2008-12-31")
                .body("calculation", equalTo("107 ÷ 500 × 100 = 21,4 %"), "inputs.areas", contains(3, 3))
                .body("inputs.value", contains(107, 500), "inputs.row", everyItem(nullValue()));
        provenance(Role.COUNCIL, "wl-share", "scheme=weiler&date=2010-12-31")
                .body("calculation", equalTo("1.156 ÷ 3.080 × 100 ≈ 37,5 %"));
    }

    @Test
    void everyKindIsReckonedItsOwnWay() {
        provenance(Role.STATISTICS_OFFICE, "wl-change", "scheme=weiler&date=2010-12-31&district=WL4")
                .body("calculation", equalTo("(25 ÷ 500) ÷ (50 ÷ 500) × 100 = 50,0 %"))
                .body(
                        "inputs.part",
                        contains("NUMERATOR", "DENOMINATOR", "BASE_NUMERATOR", "BASE_DENOMINATOR"),
                        "inputs.date",
                        contains("2010-12-31", "2010-12-31", "2009-12-31", "2009-12-31"));
        provenance(Role.COUNCIL, "wl-rate", "scheme=weiler&date=2008-12-31&district=WL1")
                .body("calculation", equalTo("40 ÷ 200 × 1.000 = 200,0 Punkte"));
        provenance(Role.COUNCIL, "wl-count", "scheme=weiler&date=2008-12-31&district=WLN")
                .body("calculation", equalTo("100 = 100 Punkte"), "inputs.areas", contains(2));
        provenance(Role.COUNCIL, "wl-index", "scheme=weiler&date=2008-12-31&district=WL2")
                .body("calculation", equalTo("-0,25 ≈ -0,3 Punkte"), "inputs.part", contains("READY_MADE"));
    }

    @Test
    void whatIsHiddenIsNotFollowedBack() {
        provenance(Role.COUNCIL, "wl-share", "scheme=weiler&date=2009-12-31&district=WL1")
                .body("calculation", nullValue(), "value.status", equalTo("SUPPRESSED"))
                .body("inputs.status", contains("SUPPRESSED", "AVAILABLE"), "inputs.value", contains(null, 200))
                .body("inputs[0].reason", startsWith("Aus Gründen der Geheimhaltung"));
    }

    /** The base is 80 people; from numerator and denominator anybody could divide what is not released. */
    @Test
    void whatIsNotReleasedCannotBeReckonedFromItsParts() {
        Map<String, Object> formula = new HashMap<>(Weiler.shareOf("wl_cases", "wl_people"));
        formula.put("releaseBase", 100);
        Weiler.indicator("wl-released", "SHARE", formula);
        provenance(Role.COUNCIL, "wl-released", "scheme=weiler&date=2010-12-31&district=WL5")
                .body("value.reasonCode", equalTo("BELOW_RELEASE_BASE"), "inputs.value", contains(null, null));
        provenance(Role.STATISTICS_OFFICE, "wl-released", "scheme=weiler&date=2010-12-31&district=WL5")
                .body("calculation", equalTo("20 ÷ 80 × 100 = 25,0 %"));
    }

    @Test
    void whatIsMissingSaysSo() {
        provenance(Role.COUNCIL, "wl-share", "scheme=weiler&date=1999-12-31&district=WL1")
                .body("calculation", nullValue(), "inputs", hasSize(2), "inputs.vintage", everyItem(nullValue()))
                .body("inputs.status", contains("MISSING", "MISSING"));
        As.role(Role.COUNCIL)
                .get("/api/v1/indicators/wl-share/provenance?scheme=weiler&district=78")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("district"));
    }

    private static ValidatableResponse provenance(Role role, String indicator, String query) {
        return As.role(role)
                .get("/api/v1/indicators/{code}/provenance?" + query, indicator)
                .then()
                .statusCode(200);
    }
}
