package de.ausgleich.indicator;

import static de.ausgleich.indicator.Catalogue.INDICATOR;
import static de.ausgleich.indicator.Catalogue.VARIABLE;
import static de.ausgleich.indicator.Catalogue.change;
import static de.ausgleich.indicator.Catalogue.council;
import static de.ausgleich.indicator.Catalogue.create;
import static de.ausgleich.indicator.Catalogue.get;
import static de.ausgleich.indicator.Catalogue.indicator;
import static de.ausgleich.indicator.Catalogue.names;
import static de.ausgleich.indicator.Catalogue.office;
import static de.ausgleich.indicator.Catalogue.post;
import static de.ausgleich.indicator.Catalogue.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.statistics.Formula;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IndicatorResourceTest {

    private static final List<String> ONE = List.of("population_migration_background");
    private static final List<String> ALL = List.of("population");

    @Inject
    Indicators indicators;

    @Test
    void whatIsLeftOutIsOrdinary() {
        create(INDICATOR, "ordinary", share("population_migration_background", "population"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("decimals", equalTo(1), "reliabilityBase", equalTo(100), "releaseBase", nullValue())
                .body("per", nullValue(), "changeOf", nullValue(), "version", equalTo(1));
    }

    @Test
    void theFormulaIsToldInWordsAndWhoDeliversIt() {
        get(INDICATOR, "sgb2-families")
                .body(
                        "formula",
                        equalTo("Bedarfsgemeinschaften nach SGB II mit zwei und mehr Kindern"
                                + " ÷ Haushalte mit zwei und mehr Kindern × 100"))
                .body("sources.code", contains("bundesagentur", "statistikamt"));
        get(INDICATOR, "youth-court")
                .body("formula", equalTo("Verfahren der Jugendgerichtshilfe ÷ Einwohnerinnen und Einwohner × 1.000"));
        council()
                .header("Accept-Language", "en")
                .get(INDICATOR, "sgb2-change")
                .then()
                .body(
                        "formula",
                        equalTo("(Benefit units under SGB II ÷ Households (base of the SGB II share) at the date) ÷"
                                + " (Benefit units under SGB II ÷ Households (base of the SGB II share) on"
                                + " 31 December 2005) × 100"));
    }

    @Test
    void everyKindCanBeCreated() {
        create(INDICATOR, "k-rate", indicator("RATE", Map.of("numerator", ONE, "denominator", ALL, "per", 1000)))
                .statusCode(201)
                .body("per", equalTo(1000));
        create(INDICATOR, "k-mean", indicator("MEAN", Map.of("numerator", ONE, "denominator", ALL)))
                .statusCode(201);
        create(INDICATOR, "k-count", indicator("COUNT", Map.of("numerator", ALL)))
                .statusCode(201);
        create(INDICATOR, "k-change", indicator("CHANGE", changeOf("sgb2-share")))
                .statusCode(201)
                .body("changeOf.baseDate", equalTo("2005-12-31"));
        Formula change = indicators.formula(indicators.of("k-change"));
        assertThat(change)
                .isEqualTo(new Formula.Change(
                        new Formula.Share(List.of("sgb2_benefit_units"), List.of("households_sgb2_base"))));
        assertThat(indicators.formula(indicators.of("k-change"), Instant.now())).isEqualTo(change);
    }

    /** What was delivered stays ready-made, also when the indicator is retired. */
    @Test
    void aVariableIsEitherCountedOrReadyMade() {
        Catalogue.createVariables("ready", "counted");
        create(INDICATOR, "as-delivered", indicator("DELIVERED", Map.of("numerator", List.of("ready"))))
                .statusCode(201);
        create(INDICATOR, "as-count", indicator("COUNT", Map.of("numerator", List.of("counted"))))
                .statusCode(201);
        assertThat(indicators.readyMade()).contains("ready").doesNotContain("counted");
        create(INDICATOR, "both", share("counted", "ready"))
                .statusCode(400)
                .body("violations.field", contains("denominator[0]"));
        create(INDICATOR, "both", indicator("DELIVERED", Map.of("numerator", List.of("counted"))))
                .statusCode(400)
                .body("violations.field", contains("numerator[0]"));
        post(INDICATOR, "as-delivered", "retirement", 1).statusCode(200);
        assertThat(indicators.readyMade()).contains("ready");
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 0, 0, , , numerator denominator",
        "SHARE, 1, 1, 1000, , per",
        "SHARE, 1, 1, , sgb2-share, changeOf",
        "RATE, 1, 1, , , per",
        "RATE, 1, 0, 0, , denominator per",
        "MEAN, 0, 1, , , numerator",
        "COUNT, 0, 1, , , numerator denominator",
        "DELIVERED, 0, 0, , , numerator",
        "DELIVERED, 2, 1, , , numerator numerator[0] numerator[1] denominator denominator[0]",
        "CHANGE, 1, 1, , , numerator denominator changeOf",
        "CHANGE, 0, 0, , nowhere, changeOf.indicator",
        "CHANGE, 0, 0, , youth-court, changeOf.indicator",
        "CHANGE, 0, 0, , sgb2-change, changeOf.indicator",
        "CHANGE, 0, 0, 100, sgb2-share, per",
    })
    void eachKindHasItsParts(
            String kind,
            int numerators,
            int denominators,
            @Nullable Integer per,
            @Nullable String changeOf,
            String faults) {
        List<String> codes = List.of("population", "households");
        Map<String, Object> body = indicator(
                kind, Map.of("numerator", codes.subList(0, numerators), "denominator", codes.subList(0, denominators)));
        if (per != null) {
            body.put("per", per);
        }
        if (changeOf != null) {
            body.putAll(changeOf(changeOf));
        }
        create(INDICATOR, "odd-parts", body)
                .statusCode(400)
                .body("violations.field", containsInAnyOrder(faults.split(" ")));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Object> body = indicator(
                "SHARE",
                Map.of(
                        "name",
                        Map.of("de", "", "en", "Name"),
                        "polarity",
                        "UP",
                        "dimension",
                        "TIME",
                        "decimals",
                        7,
                        "reliabilityBase",
                        -1,
                        "releaseBase",
                        -1,
                        "numerator",
                        List.of("unknown", "population", "population")));
        body.remove("description");
        create(INDICATOR, "Bad Code", body)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "code",
                                "name.de",
                                "description",
                                "polarity",
                                "dimension",
                                "decimals",
                                "reliabilityBase",
                                "releaseBase",
                                "numerator[0]",
                                "numerator[2]",
                                "denominator"));
    }

    @Test
    void messagesAreInTheReadersLanguage() {
        office().header("If-None-Match", "*")
                .header("Accept-Language", "en")
                .body(indicator("GUESS", Map.of()))
                .put(INDICATOR, "english")
                .then()
                .statusCode(400)
                .body("violations.message", contains(containsString("is not possible here. Possible are DELIVERED")));
    }

    @Test
    void aChangeOfKindIsANewVersion() {
        create(INDICATOR, "turning", share("population_migration_background", "population"))
                .statusCode(201);
        Instant between = Instant.now();
        change(INDICATOR, "turning", 1, indicator("COUNT", Map.of("numerator", ALL)))
                .statusCode(200);
        council()
                .get(INDICATOR + "/versions", "turning")
                .then()
                .body("items.version", contains(2, 1), "items.definition.kind", contains("COUNT", "SHARE"));
        assertThat(indicators.at("turning", between).orElseThrow().kind()).isEqualTo(Kind.SHARE);
    }

    @Test
    void aShareThatOthersAreTheChangeOfStaysOne() {
        create(INDICATOR, "base-share", share("population_migration_background", "population"))
                .statusCode(201);
        create(INDICATOR, "its-change", indicator("CHANGE", changeOf("base-share")))
                .statusCode(201);
        change(INDICATOR, "base-share", 1, indicator("COUNT", Map.of("numerator", ALL)))
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("kind"),
                        "violations.message",
                        contains(containsString("its-change")));
        post(INDICATOR, "base-share", "retirement", 1).statusCode(409).body("detail", containsString("its-change"));
        post(INDICATOR, "its-change", "retirement", 1).statusCode(200);
        post(INDICATOR, "base-share", "retirement", 1).statusCode(200);
        post(INDICATOR, "its-change", "reinstatement", 2).statusCode(409).body("detail", containsString("base-share"));
        create(INDICATOR, "late-change", indicator("CHANGE", changeOf("base-share")))
                .statusCode(400)
                .body("violations.field", contains("changeOf.indicator"));
    }

    @Test
    void nothingNewIsMadeOfRetiredVariables() {
        Catalogue.createVariables("worn_out");
        post(VARIABLE, "worn_out", "retirement", 1).statusCode(200);
        create(INDICATOR, "of-worn-out", indicator("COUNT", Map.of("numerator", List.of("worn_out"))))
                .statusCode(400)
                .body("violations.field", contains("numerator[0]"));
    }

    @Test
    void theStateMustBeNamed() {
        Map<String, Object> body = share("population_migration_background", "population");
        create(INDICATOR, "stated", body).statusCode(201);
        create(INDICATOR, "stated", body).statusCode(412);
        office().body(body).put(INDICATOR, "stated").then().statusCode(428);
        change(INDICATOR, "stated", 9, body).statusCode(412).body("current.version", equalTo(1));
        office().post(INDICATOR + "/retirement", "stated").then().statusCode(428);
        council().get(INDICATOR, "nowhere").then().statusCode(404);
        council().get(INDICATOR + "/versions", "nowhere").then().statusCode(404);
    }

    @Test
    void theTagThatWasReadIsTheStateToChange() {
        Map<String, Object> body = share("population_migration_background", "population");
        create(INDICATOR, "tagged", body).statusCode(201);
        String tag = get(INDICATOR, "tagged").extract().header("ETag");
        council().header("If-None-Match", tag).get(INDICATOR, "tagged").then().statusCode(304);
        body.put("decimals", 2);
        office().header("If-Match", tag)
                .body(body)
                .put(INDICATOR, "tagged")
                .then()
                .statusCode(200);
        office().header("If-Match", tag)
                .body(body)
                .put(INDICATOR, "tagged")
                .then()
                .statusCode(412);
        council().header("If-None-Match", tag).get(INDICATOR, "tagged").then().statusCode(200);
    }

    @Test
    void aSchemeThatDoesNotExistIsNamed() {
        for (String path : List.of("/api/v1/indicators", "/api/v1/indicators/sgb2-share")) {
            council()
                    .queryParam("scheme", "nowhere")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("scheme"));
        }
    }

    @Test
    void theDemonstrationsIndicatorsCanBeComputedAtTheirDates() {
        get(INDICATOR, "sgb2-change")
                .body("dates", hasItems("2010-12-31", "2007-12-31"), "dates[0]", equalTo("2010-12-31"));
        get(INDICATOR, "youth-court").body("dates", contains("2010-12-31", "2009-12-31", "2008-12-31", "2007-12-31"));
        council()
                .queryParam("size", 500)
                .get("/api/v1/indicators")
                .then()
                .body("items.code", hasItems("migration-background", "sgb2-families", "single-parents"))
                .body("items.find { it.code == 'single-parents' }.description.de", containsString("allen Haushalten"))
                .body("items.find { it.code == 'sgb2-change' }.description.en", containsString("128.7"));
    }

    @Test
    void rolesMayWhatTheyMay() {
        As.role(Role.ADMINISTRATOR).get("/api/v1/indicators").then().statusCode(403);
        As.nobody().get("/api/v1/indicators").then().statusCode(401);
        council()
                .contentType("application/json")
                .body(share("population_migration_background", "population"))
                .put(INDICATOR, "mine")
                .then()
                .statusCode(403);
        council().post(INDICATOR + "/retirement", "sgb2-share").then().statusCode(403);
    }

    @Test
    void unknownFieldsAndParametersAreNamed() {
        create(INDICATOR, "coloured", indicator("COUNT", Map.of("numerator", ALL, "colour", names("blau"))))
                .statusCode(400)
                .body("violations.field", contains("colour"));
        council()
                .queryParam("colour", "blue")
                .get("/api/v1/indicators")
                .then()
                .statusCode(400)
                .body("violations.field", contains("colour"));
    }

    private static Map<String, Object> changeOf(String indicator) {
        return Map.of("changeOf", Map.of("indicator", indicator, "baseDate", "2005-12-31"));
    }
}
