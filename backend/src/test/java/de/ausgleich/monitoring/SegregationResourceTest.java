package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dissimilarity and isolation, held against what pencil and paper say of a small place. */
@QuarkusTest
class SegregationResourceTest {

    private static final String PATH = "/api/v1/indicators/{code}/segregation?scheme={scheme}";
    private static final String BGW = "00000000-0000-4000-8000-000000000006";

    /** Weiler in 2010: 50/200, 60/300, 1001/2000, 25/500, 20/80. */
    @Test
    void itIsWhatCanBeReckonedByHand() {
        double group = 1156;
        double rest = 1924;
        double dissimilarity = 0.5
                * (Math.abs(50 / group - 150 / rest)
                        + Math.abs(60 / group - 240 / rest)
                        + Math.abs(1001 / group - 999 / rest)
                        + Math.abs(25 / group - 475 / rest)
                        + Math.abs(20 / group - 60 / rest));
        double isolation =
                (50 * 50 / 200.0 + 60 * 60 / 300.0 + 1001 * 1001 / 2000.0 + 25 * 25 / 500.0 + 20 * 20 / 80.0) / group;
        weiler().body("points.date", contains("2008-12-31", "2009-12-31", "2010-12-31"))
                .body("points[2].dissimilarity", closeTo(dissimilarity, 1e-12))
                .body("points[2].isolation", closeTo(isolation, 1e-12))
                .body("points[2].share", closeTo(group / (group + rest), 1e-12))
                .body("points[2].districts", equalTo(5), "points[2].leftOut", equalTo(0))
                .body("points[2].sentence", containsString("37,5 %"), "note", containsString("kein Ziel"));
    }

    /** In 2008 one district has nobody, one an office's sign, one no denominator: 40/200 and 60/300 are even. */
    @Test
    void whatIsNotKnownIsLeftOutAndCounted() {
        weiler().body("points[0].districts", equalTo(2), "points[0].leftOut", equalTo(2))
                .body("points[0].dissimilarity", closeTo(0, 1e-12), "points[0].isolation", closeTo(0.2, 1e-12));
    }

    @Test
    void aBreakIsTold() {
        As.role(Role.COUNCIL)
                .get(PATH, "language-support", "bielefeld-92")
                .then()
                .statusCode(200)
                .body("breaks.date", contains("2009-12-31"), "breaks[0].note", containsString("nicht vergleichbar"));
        weiler().body("breaks", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgb2-families", "single-parents", "sgb2-share"})
    void everybodyIsToldTheSame(String indicator) {
        String council = text(Role.COUNCIL, indicator);
        assertThat(text(Role.STATISTICS_OFFICE, indicator)).isEqualTo(council);
        assertThat(As.person(BGW, Role.HOUSING_COMPANY)
                        .get(PATH, indicator, "bielefeld-92")
                        .asString())
                .isEqualTo(council);
    }

    @Test
    void smallCountsAreLeftOutForTheRawAudienceToo() {
        As.role(Role.SOCIAL_PLANNING)
                .get(PATH, "sgb2-families", "bielefeld-92")
                .then()
                .statusCode(200)
                .body("points.find { it.date == '2010-12-31' }.leftOut", greaterThan(4))
                .body("points.dissimilarity", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({"wl-rate, 409", "wl-mean, 409", "wl-count, 409", "wl-index, 409", "wl-change, 409", "no-such, 404"})
    void onlySharesHaveOne(String indicator, int status) {
        Weiler.make();
        As.role(Role.COUNCIL).get(PATH, indicator, "weiler").then().statusCode(status);
    }

    @Test
    void withoutFiguresThereAreNoPoints() {
        Recut.make();
        As.role(Role.COUNCIL)
                .get(PATH, "single-parents", "neu-72")
                .then()
                .statusCode(200)
                .body("points", hasSize(0));
        As.role(Role.COUNCIL).get(PATH, "single-parents", "no-such").then().statusCode(400);
        As.nobody().get(PATH, "single-parents", "bielefeld-92").then().statusCode(401);
        As.role(Role.ADMINISTRATOR)
                .get(PATH, "single-parents", "bielefeld-92")
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasItGets304() {
        String tag = As.role(Role.COUNCIL)
                .get(PATH, "single-parents", "bielefeld-92")
                .header("ETag");
        As.role(Role.COUNCIL)
                .header("If-None-Match", tag)
                .get(PATH, "single-parents", "bielefeld-92")
                .then()
                .statusCode(304);
    }

    @Test
    void everyoneOfTheGroupIsNoDistribution() {
        Weiler.make();
        Weiler.indicator("wl-everybody", "SHARE", Weiler.shareOf("wl_people", "wl_people"));
        As.role(Role.COUNCIL)
                .get(PATH, "wl-everybody", "weiler")
                .then()
                .statusCode(200)
                .body(
                        "points[2].dissimilarity",
                        nullValue(),
                        "points[2].sentence",
                        containsString("nichts zu verteilen"));
    }

    private static String text(Role role, String indicator) {
        return As.role(role).get(PATH, indicator, "bielefeld-92").asString();
    }

    private static ValidatableResponse weiler() {
        Weiler.make();
        return As.role(Role.STATISTICS_OFFICE)
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get(PATH, "wl-share", "weiler")
                .then()
                .statusCode(200);
    }
}
