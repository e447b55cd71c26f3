package de.ausgleich.indicator;

import static de.ausgleich.indicator.Catalogue.INDICATOR;
import static de.ausgleich.indicator.Catalogue.VARIABLE;
import static de.ausgleich.indicator.Catalogue.change;
import static de.ausgleich.indicator.Catalogue.council;
import static de.ausgleich.indicator.Catalogue.create;
import static de.ausgleich.indicator.Catalogue.createVariables;
import static de.ausgleich.indicator.Catalogue.get;
import static de.ausgleich.indicator.Catalogue.indicator;
import static de.ausgleich.indicator.Catalogue.names;
import static de.ausgleich.indicator.Catalogue.office;
import static de.ausgleich.indicator.Catalogue.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class NeedIndexResourceTest {

    private static final String INDEX = "/api/v1/need-indices/{code}";

    private static Map<String, Object> index(Map<String, ?> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                names("Index"),
                "description",
                names("Was er sagt"),
                "dimension",
                "LIFE_SITUATION",
                "components",
                List.of(component("single-parents", 1))));
        body.putAll(other);
        return body;
    }

    private static Map<String, Object> component(String indicator, Number weight) {
        return Map.of("indicator", indicator, "weight", weight);
    }

    @Test
    void whatIsLeftOutIsOrdinary() {
        create(INDEX, "index-ordinary", index(Map.of("populationVariable", "population")))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("minimumPopulation", equalTo(300), "dynamicsMonths", equalTo(24))
                .body("statusLimits", contains(-1, 1, 1.5f), "dynamicsLimits", contains(-1, 1))
                .body("borderMargin", equalTo(0.1f), "enterFrom", equalTo(1.5f), "leaveBelow", equalTo(1))
                .body("retired", equalTo(false), "version", equalTo(1));
        create(INDEX, "index-without-population", index(Map.of()))
                .statusCode(201)
                .body("populationVariable", nullValue(), "minimumPopulation", equalTo(0));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Object> faulty = new HashMap<>(index(Map.of(
                "dimension",
                "PLACE",
                "components",
                List.of(
                        component("single-parents", 0),
                        component("kita-places", 1),
                        component("kita-places", 2),
                        component("no-such", 1),
                        component("migration-background", 1)),
                "populationVariable",
                "no-such-variable",
                "statusLimits",
                List.of(-1, 1),
                "dynamicsLimits",
                List.of(1, 1))));
        faulty.put("enterFrom", 0.5);
        faulty.put("dynamicsMonths", 0);
        create(INDEX, "INDEX-FAULTY", faulty)
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "code",
                                "components[0].weight",
                                "components[0].indicator",
                                "components[2].indicator",
                                "components[3].indicator",
                                "components[4].indicator",
                                "populationVariable",
                                "statusLimits",
                                "dynamicsLimits[1]",
                                "leaveBelow",
                                "dynamicsMonths"))
                .body("violations.find { it.field == 'components[3].indicator' }.message", containsString("no-such"))
                .body(
                        "violations.findAll { it.field == 'components[4].indicator' }.message",
                        hasItem(containsString("neutral")));
    }

    @Test
    void aMinimumNeedsAVariableThatCounts() {
        create(INDEX, "index-minimum", index(Map.of("minimumPopulation", 300)))
                .statusCode(400)
                .body("violations.field", contains("populationVariable"));
        createVariables("index_ready");
        create(INDICATOR, "index-ready", indicator("DELIVERED", Map.of("numerator", List.of("index_ready"))))
                .statusCode(201);
        create(INDEX, "index-minimum", index(Map.of("populationVariable", "index_ready")))
                .statusCode(400)
                .body("violations[0].message", containsString("index_ready"));
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStaysReadable() {
        create(INDEX, "index-versions", index(Map.of())).statusCode(201);
        change(INDEX, "index-versions", 1, index(Map.of("statusLimits", List.of(-1, 0.5, 1.5))))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2));
        council()
                .get(INDEX + "?version=1", "index-versions")
                .then()
                .statusCode(200)
                .body("statusLimits", contains(-1, 1, 1.5f), "version", equalTo(1));
        council().get(INDEX + "?version=3", "index-versions").then().statusCode(404);
        council()
                .get(INDEX + "/versions", "index-versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1), "items[0].definition.version", equalTo(2));
        council().get("/api/v1/history/need-index/index-versions").then().statusCode(404);
        office().get("/api/v1/history/need-index/index-versions")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("created", "changed"));
    }

    @Test
    void theStateMustBeNamed() {
        create(INDEX, "index-state", index(Map.of())).statusCode(201);
        office().body(index(Map.of())).put(INDEX, "index-state").then().statusCode(428);
        change(INDEX, "index-state", 7, index(Map.of())).statusCode(412);
        office().post(INDEX + "/retirement", "index-state").then().statusCode(428);
        council().get(INDEX, "no-such-index").then().statusCode(404);
        get(INDEX, "index-state").header("ETag", "\"1\"");
    }

    @Test
    void whatIsRetiredLeavesTheListAndComesBack() {
        create(INDEX, "index-retired", index(Map.of())).statusCode(201);
        post(INDEX, "index-retired", "retirement", 1).statusCode(200).body("retired", equalTo(true));
        council()
                .get("/api/v1/need-indices?size=500")
                .then()
                .body("items.code", not(hasItem("index-retired")), "items.code", hasItem("life-situation"));
        council()
                .get("/api/v1/need-indices?size=500&retired=true&q=retired")
                .then()
                .body("items.code", contains("index-retired"));
        post(INDEX, "index-retired", "retirement", 2).statusCode(409);
        post(INDEX, "index-retired", "reinstatement", 2).statusCode(200).body("retired", equalTo(false));
    }

    @Test
    void whatGoesIntoAnIndexStaysInUseAndKeepsItsDirection() {
        createVariables("index_used", "index_people");
        Map<String, Object> used = Map.of("numerator", List.of("index_used"), "polarity", "HIGHER_IS_WORSE");
        create(INDICATOR, "index-used", indicator("COUNT", used)).statusCode(201);
        create(
                        INDEX,
                        "index-of-used",
                        index(Map.of(
                                "dimension",
                                "PLACE",
                                "components",
                                List.of(component("index-used", 2)),
                                "populationVariable",
                                "index_people")))
                .statusCode(201);
        post(INDICATOR, "index-used", "retirement", 1).statusCode(409).body("detail", containsString("index-of-used"));
        post(VARIABLE, "index_people", "retirement", 1).statusCode(409).body("detail", containsString("index-of-used"));
        change(
                        INDICATOR,
                        "index-used",
                        1,
                        indicator("COUNT", Map.of("numerator", List.of("index_used"), "dimension", "LIFE_SITUATION")))
                .statusCode(400)
                .body("violations.field", hasItems("polarity", "dimension"));
        post(INDEX, "index-of-used", "retirement", 1).statusCode(200);
        post(INDICATOR, "index-used", "retirement", 1).statusCode(200);
        post(INDEX, "index-of-used", "reinstatement", 2).statusCode(409).body("detail", containsString("index-used"));
    }

    @Test
    void anIndexComesBackOnlyOverIndicatorsThatStillHaveADirection() {
        createVariables("index_turned");
        Map<String, Object> turned = Map.of("numerator", List.of("index_turned"), "polarity", "HIGHER_IS_WORSE");
        create(INDICATOR, "index-turned", indicator("COUNT", turned)).statusCode(201);
        Map<String, Object> over = Map.of("dimension", "PLACE", "components", List.of(component("index-turned", 1)));
        create(INDEX, "index-of-turned", index(over)).statusCode(201);
        post(INDEX, "index-of-turned", "retirement", 1).statusCode(200);
        change(INDICATOR, "index-turned", 1, indicator("COUNT", Map.of("numerator", List.of("index_turned"))))
                .statusCode(200);
        post(INDEX, "index-of-turned", "reinstatement", 2)
                .statusCode(409)
                .body("type", containsString("need-index-unfit"), "detail", containsString("index-turned"));
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/index-of-turned/result")
                .then()
                .statusCode(409)
                .body("detail", containsString("index-turned"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNCIL", "WELFARE_PROVIDER", "HOUSING_COMPANY", "DISTRICT_CONFERENCE", "ADMINISTRATOR"})
    void whoeverDoesNotKeepTheCatalogueDoesNotChangeIt(Role role) {
        As.role(role)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(index(Map.of()))
                .put(INDEX, "index-foreign")
                .then()
                .statusCode(403);
        As.nobody().get(INDEX, "life-situation").then().statusCode(401);
    }
}
