package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedResultTest {

    private static final String BGW = "00000000-0000-4000-8000-000000000006";
    private static final String DEMONSTRATION = "/api/v1/need-indices/life-situation/result?date=2010-12-31";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static boolean made;

    @BeforeEach
    void make() {
        Weiler.make();
        define();
    }

    private static synchronized void define() {
        if (made) {
            return;
        }
        made = true;
        Weiler.put("/api/v1/need-indices/wl-all", index(Map.of()));
        Weiler.put(
                "/api/v1/need-indices/wl-large",
                index(Map.of("populationVariable", "wl_people", "minimumPopulation", 300)));
        Weiler.put(
                "/api/v1/need-indices/wl-events",
                index(Map.of(
                        "components",
                        List.of(
                                Map.of("indicator", "youth-court", "weight", 1),
                                Map.of("indicator", "educational-support", "weight", 1)))));
        defineBroken();
        Weiler.put("/api/v1/need-indices/wl-method", index(Map.of()));
        Weiler.change("/api/v1/need-indices/wl-method", index(Map.of("statusLimits", List.of(-0.4, 1, 1.5))));
        Map<String, Object> turned = place("wl_cases");
        Weiler.indicator("wl-turned", "SHARE", turned);
        Weiler.put("/api/v1/need-indices/wl-turning", indexOfPlace("wl-turned"));
        turned.put("polarity", "LOWER_IS_WORSE");
        Weiler.change("/api/v1/indicators/wl-turned", Weiler.indicator("SHARE", turned));
    }

    /** From 2010 on its cases are counted in another way. */
    private static void defineBroken() {
        Map<String, Object> variable =
                new HashMap<>(Map.of("name", Weiler.names("Anträge"), "unit", Weiler.names("Anträge")));
        variable.putAll(Map.of("source", "weiler-amt", "measure", "STOCK", "partOf", List.of(), "wholeCounts", true));
        variable.put("breaks", List.of(Map.of("date", "2010-06-30", "note", Weiler.names("Neues Recht"))));
        Weiler.put("/api/v1/variables/wl_broken", variable);
        Weiler.indicator("wl-broken", "SHARE", place("wl_broken"));
        Weiler.deliver("2009-12-31", "wl_broken", "WL1=20", "WL2=60", "WL3=40", "WL4=50", "WL5=24");
        Weiler.deliver("2010-12-31", "wl_broken", "WL1=40", "WL2=30", "WL3=400", "WL4=150", "WL5=8");
        Weiler.put("/api/v1/need-indices/wl-broken", indexOfPlace("wl-broken"));
    }

    /** Of the place, so that nobody's profile is another one by it. */
    private static Map<String, Object> place(String cases) {
        Map<String, Object> share = new HashMap<>(Weiler.shareOf(cases, "wl_people"));
        share.putAll(Map.of("dimension", "PLACE", "polarity", "HIGHER_IS_WORSE"));
        return share;
    }

    private static Map<String, Object> indexOfPlace(String indicator) {
        return index(Map.of("dimension", "PLACE", "components", List.of(Map.of("indicator", indicator, "weight", 1))));
    }

    private static Map<String, Object> index(Map<String, ?> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", Weiler.names("Probeindex"),
                "description", Weiler.names("Zum Nachrechnen"),
                "dimension", "LIFE_SITUATION",
                "components", List.of(Map.of("indicator", "wl-share", "weight", 1)),
                "dynamicsMonths", 12));
        body.putAll(other);
        return body;
    }

    private static ValidatableResponse result(Role role, String index, String query) {
        return As.role(role)
                .get("/api/v1/need-indices/{code}/result?scheme=weiler" + query, index)
                .then();
    }

    /** 25, 20, 50.05, 5 and 25 %: mean 25.01, deviation 14.5086…; as reckoned by hand. */
    @Test
    void scoresAreAsReckonedByHand() {
        result(Role.COUNCIL, "wl-all", "&date=2010-12-31")
                .statusCode(200)
                .body("rated", equalTo(5), "unrated", equalTo(0), "basis", equalTo("RELEASED"))
                .body("index.components[0].mean", closeToFloat(25.01), "index.version", equalTo(1))
                .body("areas.district.code", contains("WL1", "WL2", "WL3", "WL4", "WL5"))
                .body("areas.status.class", contains("MEDIUM", "MEDIUM", "VERY_LOW", "HIGH", "MEDIUM"))
                .body("areas.status.rank", contains(2, 4, 1, 5, 2))
                .body("areas[2].status.of", equalTo(5), "areas[2].components[0].z", closeToFloat(1.7259))
                // 50.05 % after 0 %, and 5 % after 10 %.
                .body("areas[2].components[0].changeDisplay", equalTo("+50,1 Prozentpunkte"))
                .body("areas[3].components[0].changeDisplay", equalTo("−5,0 Prozentpunkte"))
                .body("areas[2].sentence", containsString("Rang 1 von 5"))
                .body("areas[3].sentence", containsString("Günstiger als im Mittel"))
                .body("matrix.collect { it.count }.sum()", equalTo(5));
    }

    private static org.hamcrest.Matcher<Float> closeToFloat(double expected) {
        return new org.hamcrest.CustomTypeSafeMatcher<>("close to " + expected) {
            @Override
            protected boolean matchesSafely(Float actual) {
                return closeTo(expected, 0.001).matches(actual.doubleValue());
            }
        };
    }

    @Test
    void smallPlacesAreNotRatedAndItIsSaidWhy() {
        result(Role.COUNCIL, "wl-large", "&date=2010-12-31")
                .statusCode(200)
                .body("rated", equalTo(3), "unrated", equalTo(2))
                .body("areas[0].unratedReasonCode", equalTo("BELOW_POPULATION"), "areas[0].status", nullValue())
                .body("areas[0].unratedReason", containsString("300"), "areas[0].population", equalTo(200))
                .body("areas[0].components[0].z", nullValue(), "areas[0].components[0].display", equalTo("25,0 %"))
                .body("areas[2].status.of", equalTo(3));
    }

    /** In 2009 the share of WL1 rests on 2 of 200 cases: what is hidden is in no index that others see. */
    @Test
    void aHiddenValueMakesADistrictUnratedForEverybody() {
        for (Role role : List.of(Role.COUNCIL, Role.SOCIAL_PLANNING, Role.STATISTICS_OFFICE)) {
            result(role, "wl-all", "&date=2009-12-31")
                    .statusCode(200)
                    .body("areas[0].rated", equalTo(false))
                    .body("areas[0].unratedReasonCode", equalTo("VALUE_SUPPRESSED"))
                    .body("areas[0].components[0].status", equalTo("SUPPRESSED"))
                    .body("areas[0].components[0].value", nullValue());
        }
    }

    @Test
    void whoeverBelongsToTheRawAudienceMayAskForWhatWasDelivered() {
        result(Role.SOCIAL_PLANNING, "wl-all", "&date=2009-12-31&basis=DELIVERED")
                .statusCode(200)
                .body("basis", equalTo("DELIVERED"), "rated", equalTo(5))
                .body("areas[0].components[0].display", equalTo("1,0 %"));
        result(Role.COUNCIL, "wl-all", "&date=2009-12-31&basis=DELIVERED")
                .statusCode(403)
                .body("detail", containsString("wl-share"));
        result(Role.COUNCIL, "wl-all", "&basis=HIDDEN").statusCode(400);
    }

    @Test
    void planningAndCouncilQuoteTheSame() {
        String planning = As.role(Role.SOCIAL_PLANNING).get(DEMONSTRATION).asString();

        assertThat(As.role(Role.COUNCIL).get(DEMONSTRATION).asString()).isEqualTo(planning);
    }

    /**
     * 2009: 1, 99.3, 0, 10, 25 %, that is −0.700, 1.941, −0.727, −0.458, −0.056. By the first version, with its limit
     * −1, WL3 and WL4 were MEDIUM then; by the second, −0.4, they were HIGH, as WL4 still is.
     */
    @Test
    void aChangeOfClassIsToldApartFromAChangeOfMethod() {
        result(Role.SOCIAL_PLANNING, "wl-method", "&date=2010-12-31&basis=DELIVERED")
                .statusCode(200)
                .body("index.version", equalTo(2), "earlierDate", equalTo("2009-12-31"))
                .body("areas.before.version", contains(1, 1, 1, 1, 1))
                .body("areas.before.class", contains("MEDIUM", "VERY_LOW", "MEDIUM", "MEDIUM", "MEDIUM"))
                .body("areas.before.cause", contains("SAME", "DISTRICT", "BOTH", "METHOD", "SAME"))
                .body("areas[2].sentence", containsString("Berechnung"))
                .body("areas[3].sentence", containsString("Berechnung"));
        result(Role.SOCIAL_PLANNING, "wl-all", "&date=2010-12-31&basis=DELIVERED")
                .body("areas.before.cause", contains("SAME", "DISTRICT", "DISTRICT", "DISTRICT", "SAME"));
    }

    /** All is published at both dates, and yet a difference between them would be the new law's. */
    @Test
    void acrossABreakNothingIsSaidToHaveChanged() {
        result(Role.SOCIAL_PLANNING, "wl-broken", "&date=2010-12-31&basis=DELIVERED")
                .statusCode(200)
                .body("rated", equalTo(5), "earlierDate", nullValue())
                .body(
                        "noDynamics",
                        equalTo("Die Entwicklung lässt sich nicht bestimmen: Zwischen 31.12.2009 und 31.12.2010 ist die"
                                + " Zeitreihe unterbrochen, die Werte sind nicht vergleichbar (Probe SHARE)."))
                .body("areas.dynamics", everyItem(nullValue()), "areas.before", everyItem(nullValue()))
                .body("areas.components.flatten().change", everyItem(nullValue()));
        result(Role.COUNCIL, "wl-all", "&date=2010-12-31")
                .body("noDynamics", nullValue(), "areas.dynamics", hasItem(notNullValue()));
        result(Role.COUNCIL, "wl-all", "&date=2008-12-31")
                .body("noDynamics", containsString("Zum 31.12.2007 liegen nicht alle Werte vor"));
    }

    /**
     * The index stays as it is, its indicator turns round: what was 1.941 of 2009 is −1.941 by today's method, and 2010
     * is 0, 0.345, −1.726, 1.379, 0. WL2 was VERY_LOW, would have been HIGH, and is MEDIUM.
     */
    @Test
    void aChangedIndicatorIsAChangeOfMethodToo() {
        result(Role.SOCIAL_PLANNING, "wl-turning", "&date=2010-12-31&basis=DELIVERED")
                .statusCode(200)
                .body("index.version", equalTo(1))
                .body("areas.status.class", contains("MEDIUM", "MEDIUM", "HIGH", "LOW", "MEDIUM"))
                .body("areas.before.class", contains("MEDIUM", "VERY_LOW", "MEDIUM", "MEDIUM", "MEDIUM"))
                .body("areas.before.cause", contains("SAME", "BOTH", "DISTRICT", "DISTRICT", "SAME"));
    }

    @Test
    void theDemonstrationsIndexIsWholeAndSaysHowSureItIs() {
        As.role(Role.COUNCIL)
                .get(DEMONSTRATION)
                .then()
                .statusCode(200)
                .body("areas", hasSize(92), "rated", greaterThan(60), "earlierDate", equalTo("2008-12-31"))
                .body("sureness.chance", equalTo(true), "sureness.runs", equalTo(1000))
                .body("sureness.seed", equalTo(20081023), "sureness.weightChange", equalTo(0.5f))
                .body("sureness.certain", greaterThan(20), "sureness.unsure", greaterThan(3))
                .body("sureness.chanceIndicators", hasItems("sgb2-share", "single-parents"))
                .body("areas.findAll { it.rated }.sureness", not(hasItem(nullValue())))
                .body("areas.findAll { it.rated }.status.rank", hasItem(1))
                .body("dates", hasItems("2010-12-31", "2007-12-31"), "fictitious", equalTo(true))
                .body(
                        "areas.findAll { it.rated && it.sureness.nearBorder }.sureness.border",
                        not(hasItem(nullValue())));
        As.role(Role.COUNCIL)
                .header("Accept-Language", "en")
                .get(DEMONSTRATION)
                .then()
                .body("areas.find { it.rated }.sentence", containsString("social status"));
    }

    /** What happens to people is drawn anew, also per so many: proceedings and support cases per 1,000. */
    @Test
    void ratesOfCountedCasesAreLeftToChanceToo() {
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/wl-events/result?date=2010-12-31")
                .then()
                .statusCode(200)
                .body("sureness.chance", equalTo(true))
                .body("sureness.chanceIndicators", contains("youth-court", "educational-support"))
                .body("areas.findAll { it.rated }.sureness.chance", not(hasItem(nullValue())));
    }

    /** Of places and areas per head there is nothing to draw anew: they were planned. */
    @Test
    void theIndexOfProvisionIsWholeToo() {
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/place/result?date=2010-12-31")
                .then()
                .statusCode(200)
                .body("index.dimension", equalTo("PLACE"), "rated", greaterThan(60))
                .body("index.components.direction", hasItems("LOWER_IS_WORSE", "HIGHER_IS_WORSE"))
                .body("sureness.chanceIndicators", contains("green-reach", "playground-reach"))
                // 3.0006 doctors per 1,000 after 3.0210.
                .body(
                        "areas[0].components.find { it.indicator == 'practising-doctors' }.changeDisplay",
                        equalTo("−0,02 je 1.000"))
                .body("areas.find { it.rated }.sentence", containsString("Ausstattung"))
                .body("matrix", hasSize(12));
    }

    @Test
    void withoutADateItIsTheNewestAndAtADateWithoutFiguresNobodyIsRated() {
        result(Role.COUNCIL, "wl-all", "").body("date", equalTo("2010-12-31"));
        result(Role.COUNCIL, "wl-all", "&date=2005-12-31")
                .statusCode(200)
                .body("rated", equalTo(0), "earlierDate", nullValue())
                .body("areas.unratedReasonCode", hasItem("VALUE_MISSING"));
        result(Role.COUNCIL, "no-such", "").statusCode(404);
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/wl-all/result?scheme=no-such")
                .then()
                .statusCode(400);
        As.role(Role.ADMINISTRATOR).get(DEMONSTRATION).then().statusCode(403);
        As.nobody().get(DEMONSTRATION).then().statusCode(401);
    }

    @Test
    void aHousingCompanySeesItsOwnRowsAndThePlaceAmongAll() {
        As.person(BGW, Role.HOUSING_COMPANY)
                .get(DEMONSTRATION)
                .then()
                .statusCode(200)
                .body("areas.district.code", contains("04", "65"))
                .body("rated", lessThan(3), "matrix.collect { it.count }.sum()", lessThan(3))
                .body("areas.findAll { it.rated }.status.of", hasItem(greaterThan(60)));
        String csv = As.person(BGW, Role.HOUSING_COMPANY)
                .accept("text/csv")
                .get(DEMONSTRATION)
                .asString();
        assertThat(csv).contains("Baumheide").doesNotContain("Sieker").doesNotContain("Holtkamp");
    }

    @Test
    void asATableItSaysWhatMustBeKnown() {
        As.role(Role.COUNCIL)
                .accept(WORKBOOK)
                .get(DEMONSTRATION)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("life-situation_2010-12-31_bielefeld-92.xlsx"));
        String csv = As.role(Role.COUNCIL).accept("text/csv").get(DEMONSTRATION).asString();
        assertThat(csv)
                .contains("Baumheide")
                .contains("20081023")
                .contains("Menschen entscheiden")
                .contains("veröffentlichten Werten");
    }

    @Test
    void theSameGroundHasTheSameTag() {
        String tag = As.role(Role.COUNCIL)
                .get(DEMONSTRATION)
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        As.role(Role.COUNCIL)
                .header("If-None-Match", tag)
                .get(DEMONSTRATION)
                .then()
                .statusCode(304);
        As.person(BGW, Role.HOUSING_COMPANY)
                .header("If-None-Match", tag)
                .get(DEMONSTRATION)
                .then()
                .statusCode(200);
    }
}
