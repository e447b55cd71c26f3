package de.ausgleich.measure.resource;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.act;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.housing;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.resource.Resources.DECISIONS;
import static de.ausgleich.measure.resource.Resources.decision;
import static de.ausgleich.measure.resource.Resources.delete;
import static de.ausgleich.measure.resource.Resources.needy;
import static de.ausgleich.measure.resource.Resources.post;
import static de.ausgleich.measure.resource.Resources.put;
import static de.ausgleich.measure.resource.Resources.start;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.measure.Planned;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResourceDecisionResourceTest {

    @Test
    void aMeasureThatNeedsStaffStartsOnlyOnceItIsDecided() {
        String id = needy();
        start(id, "2011-01-10").then().statusCode(409).body("type", containsString("measure-undecided"));
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", false, "words", "Keine Reste"))
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("DECISION_NEEDED"), "confirmation.stands", equalTo(true));
        Map<String, Object> conditional = decision("10000.00", "0.50");
        conditional.put("conditions", "Die Räume sind gemietet");
        String decided = post(planning(), id, DECISIONS, conditional)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(DECISIONS))
                .body("conditionsOpen", equalTo(true), "measure.id", equalTo(id), "organisation.code", equalTo("awo"))
                .extract()
                .path("id");
        start(id, "2011-01-10").then().statusCode(409);
        provider()
                .get(MEASURES + "/{id}", id)
                .then()
                .body("gate.state", equalTo("CONDITIONS_OPEN"), "findings", hasItem("DECISION_CONDITIONS_OPEN"));
        conditional.put("conditionsMetOn", "2011-01-05");
        put(planning(), id, DECISIONS, decided, "\"1\"", conditional)
                .then()
                .statusCode(200)
                .body("conditionsOpen", equalTo(false), "version", equalTo(2));
        start(id, "2010-12-20").then().statusCode(409);
        start(id, "2011-01-10").then().statusCode(200).body("state", equalTo("RUNNING"));

        delete(planning(), id, DECISIONS, decided, "\"2\"")
                .then()
                .statusCode(409)
                .body("type", containsString("resource-decision-carries-start"));
        conditional.put("money", 9999.99);
        put(planning(), id, DECISIONS, decided, "\"2\"", conditional).then().statusCode(409);
        post(planning(), id, DECISIONS, decision("10000", "0.5")).then().statusCode(201);
        delete(planning(), id, DECISIONS, decided, "\"2\"").then().statusCode(204);
        planning()
                .queryParam("objectType", "measure")
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body(
                        "items.action",
                        hasItems(
                                "budget-confirmed",
                                "resources-decided",
                                "resource-decision-changed",
                                "resource-decision-removed"))
                .body(not(containsString("Keine Reste")), not(containsString("Räume")));
    }

    @Test
    void theBudgetHoldsItUntilTheNeedRises() {
        Map<String, Object> measure = Planned.measure();
        measure.put("extraMoney", 5000);
        String id = Planned.planned(measure);
        planning()
                .get(MEASURES + "/{id}/budget-confirmation", id)
                .then()
                .body("gate.state", equalTo("UNCONFIRMED"), "confirmation", nullValue());
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", true))
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("HELD_BY_BUDGET"));
        start(id, "2011-02-14").then().statusCode(409).body("type", containsString("measure-undecided"));
        start(id, "2011-02-15").then().statusCode(200);
        measure.put("extraMoney", new BigDecimal("5000.01"));
        provider()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id)
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("UNCONFIRMED"), "findings", hasItem("COST_NOT_COVERED"));
        provider().get(MEASURES + "/{id}/budget-confirmation", id).then().body("confirmation.stands", equalTo(false));
    }

    @Test
    void aRiseInCostOpensTheQuestionAgain() {
        Map<String, Object> measure = Planned.measure();
        measure.put("cost", 50000);
        measure.put("sources", List.of(Map.of("kind", "DONATION", "name", "Stiftung", "amount", 20000)));
        measure.put("extraMoney", 10000);
        measure.put("extraStaff", 0);
        String id = Planned.planned(measure);
        post(planning(), id, DECISIONS, decision("10000", "0")).then().statusCode(201);
        measure.put("cost", 53000);
        change(id, measure)
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("COST_RISEN"), "gate.risenCost", equalTo(3000.00f));
        start(id, "2011-01-10").then().statusCode(409).body("type", containsString("measure-cost-risen"));
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", false))
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("DECISION_NEEDED"));
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", true))
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("HELD_BY_BUDGET"));
        start(id, "2011-02-15").then().statusCode(200);
        measure.put("cost", new BigDecimal("53000.01"));
        change(id, measure).then().body("gate.state", equalTo("COST_RISEN"), "findings", hasItem("COST_NOT_COVERED"));
        measure.put(
                "sources",
                List.of(Map.of("kind", "DONATION", "name", "Stiftung", "amount", new BigDecimal("20000.01"))));
        change(id, measure)
                .then()
                .body("gate.state", equalTo("HELD_BY_BUDGET"), "findings", not(hasItem("COST_NOT_COVERED")));
    }

    @Test
    void whoDidNotSeeWhatWasSaidOfTheBudgetIsTold() {
        String id = needy();
        String looked = planning().get(MEASURES + "/{id}", id).header("ETag");
        String said = act(planning(), id, "budget-confirmation", looked, Map.of("holds", false))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        act(planning(), id, "budget-confirmation", looked, Map.of("holds", true))
                .then()
                .statusCode(412)
                .body("current.confirmation.holds", equalTo(false));
        act(planning(), id, "budget-confirmation", said, Map.of("holds", true))
                .then()
                .statusCode(200)
                .body("confirmation.holds", equalTo(true));
    }

    @Test
    void whatTheMeasureBeganWithStays() {
        Map<String, Object> measure = Planned.measure();
        measure.put("cost", 50000);
        measure.put("extraMoney", 10000);
        String id = Planned.planned(measure);
        Map<String, Object> granted = decision("10000", "0");
        granted.put("conditions", "Die Räume sind gemietet");
        granted.put("conditionsMetOn", "2010-12-20");
        String decided = post(planning(), id, DECISIONS, granted).path("id");
        start(id, "2011-01-10").then().statusCode(200);

        refuses(id, decided, granted, "date", "2011-01-11", "conditionsMetOn", "2011-01-11");
        refuses(id, decided, granted, "date", "2010-12-09", "conditionsMetOn", "2011-01-11");
        measure.put("cost", new BigDecimal("50000.01"));
        change(id, measure).then().body("gate.state", equalTo("COST_RISEN"));
        refuses(id, decided, granted, "date", "2010-12-09", "money", 9999);
        carries(delete(planning(), id, DECISIONS, decided, "*"));
        measure.put("extraMoney", new BigDecimal("10000.01"));
        change(id, measure).then().body("gate.state", equalTo("NOT_ENOUGH"));
        carries(delete(planning(), id, DECISIONS, decided, "*"));

        Map<String, Object> later = decision("0.01", "0");
        later.put("date", "2011-02-01");
        String more = post(planning(), id, DECISIONS, later).path("id");
        provider().get(MEASURES + "/{id}", id).then().body("gate.state", equalTo("COVERED"));
        carries(delete(planning(), id, DECISIONS, more, "*"));
        post(planning(), id, DECISIONS, later).then().statusCode(201);
        delete(planning(), id, DECISIONS, more, "*").then().statusCode(204);
    }

    private static void refuses(
            String id, String decided, Map<String, Object> granted, String first, Object a, String second, Object b) {
        Map<String, Object> other = new HashMap<>(granted);
        other.putAll(Map.of(first, a, second, b));
        carries(put(planning(), id, DECISIONS, decided, "*", other));
    }

    private static void carries(Response refused) {
        refused.then().statusCode(409).body("type", containsString("resource-decision-carries-start"));
    }

    @Test
    void aRefusalIsNotEvadedByAskingForLess() {
        Map<String, Object> measure = Planned.measure();
        measure.put("cost", 50000);
        measure.put("extraMoney", 10000);
        String id = Planned.planned(measure);
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", false))
                .then()
                .statusCode(200);
        Map<String, Object> refused = decision("0", "0");
        refused.put("outcome", "REFUSED");
        post(planning(), id, DECISIONS, refused).then().statusCode(201);
        measure.put("extraMoney", 0);
        change(id, measure)
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("DECISION_NEEDED"), "gate.risenCost", equalTo(10000.00f));
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", false))
                .then()
                .statusCode(200)
                .body(
                        "gate.state", equalTo("DECISION_NEEDED"),
                        "gate.risenCost", equalTo(10000.00f),
                        "confirmation.money", equalTo(10000.00f),
                        "confirmation.stands", equalTo(true));
        start(id, "2010-12-01").then().statusCode(409);
        start(id, "2011-02-15")
                .then()
                .statusCode(409)
                .body("type", containsString("measure-undecided"), "detail", containsString("10.000"));
        measure.put("cost", 40000);
        change(id, measure).then().body("gate.state", equalTo("NOT_NEEDED"));
        start(id, "2011-02-15").then().statusCode(200);
    }

    @Test
    void whatNeededNothingIsAskedWhenItsCostRisesAfterTheStart() {
        Map<String, Object> measure = Planned.measure();
        measure.put("cost", 1000);
        measure.remove("sources");
        measure.put("extraMoney", 0);
        measure.put("extraStaff", 0);
        String id = Planned.planned(measure);
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", true))
                .then()
                .statusCode(409);
        start(id, "2011-01-10").then().statusCode(200);
        measure.put("cost", 1200);
        change(id, measure).then().body("gate.state", equalTo("COST_RISEN"), "findings", hasItem("COST_NOT_COVERED"));
        act(planning(), id, "budget-confirmation", "*", Map.of("holds", true))
                .then()
                .statusCode(200)
                .body("gate.state", equalTo("NOT_NEEDED"), "confirmation.stands", equalTo(true));
    }

    private static Response change(String id, Map<String, Object> measure) {
        return provider()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id);
    }

    @Test
    void amountsAreExact() {
        String id = needy("0.3", "0");
        post(planning(), id, DECISIONS, decision("0.1", "0")).then().statusCode(201);
        String second = post(planning(), id, DECISIONS, decision("0.2", "0"))
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(second).contains("\"money\":0.20");
        assertThat(provider().get(MEASURES + "/{id}", id).asString())
                .contains("\"grantedMoney\":0.30", "\"missingMoney\":0");
        start(id, "2011-01-10").then().statusCode(200);
    }

    @Test
    void everyFaultIsNamed() {
        String id = needy();
        Map<String, Object> wrong = decision("1", "0");
        wrong.putAll(Map.of(
                "outcome", "MAYBE",
                "body", " ",
                "date", "2031-01-01",
                "money", new BigDecimal("10.005"),
                "staff", -1,
                "link", "http://unsicher.example.org",
                "conditionsMetOn", "2011-01-01"));
        wrong.remove("paper");
        post(planning(), id, DECISIONS, wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "outcome", "body", "date", "money", "staff", "paper", "link", "conditionsMetOn"));
        post(planning(), id, DECISIONS, decision("0", "0"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("money"));
        Map<String, Object> refused = decision("1", "0");
        refused.put("outcome", "REFUSED");
        post(planning(), id, DECISIONS, refused).then().statusCode(400).body("violations.field", contains("money"));
        post(planning(), id, DECISIONS, new HashMap<>()).then().statusCode(400);
        act(planning(), id, "budget-confirmation", "*", Map.of())
                .then()
                .statusCode(400)
                .body("violations.field", contains("holds"));
        String nothing = Planned.planned(Planned.measure());
        act(planning(), nothing, "budget-confirmation", "*", Map.of("holds", true))
                .then()
                .statusCode(409)
                .body("type", containsString("budget-nothing-needed"));
    }

    @Test
    void planningAloneDecides() {
        String id = needy();
        String decided = post(planning(), id, DECISIONS, decision("1", "0")).path("id");
        given().get(MEASURES + "/{id}" + DECISIONS, id).then().statusCode(401);
        post(provider(), id, DECISIONS, decision("1", "0")).then().statusCode(403);
        act(provider(), id, "budget-confirmation", "*", Map.of("holds", true))
                .then()
                .statusCode(403);
        act(planning(), id, "budget-confirmation", null, Map.of("holds", true))
                .then()
                .statusCode(428);
        act(planning(), id, "budget-confirmation", "\"99\"", Map.of("holds", true))
                .then()
                .statusCode(412);
        put(planning(), id, DECISIONS, decided, null, decision("2", "0")).then().statusCode(428);
        put(planning(), id, DECISIONS, decided, "\"9\"", decision("2", "0"))
                .then()
                .statusCode(412);
        delete(planning(), id, DECISIONS, UUID.randomUUID().toString(), "*")
                .then()
                .statusCode(404);
        delete(planning(), needy(), DECISIONS, decided, "*").then().statusCode(404);
        post(planning(), UUID.randomUUID().toString(), DECISIONS, decision("1", "0"))
                .then()
                .statusCode(404);
    }

    @Test
    void decisionsAreThereForThoseWhoSeeTheMoney() {
        String id = needy();
        post(planning(), id, DECISIONS, decision("1", "0")).then().statusCode(201);
        String path = MEASURES + "/{id}" + DECISIONS;
        council().get(path, id).then().statusCode(200).body("editable", contains(false));
        provider().get(path, id).then().body("paper", contains("1234/2009-2014"));
        planning().get(path, id).then().body("editable", contains(true));
        housing().get(path, id).then().statusCode(404);
        otherProvider().get(path, id).then().statusCode(404);
        Map<String, Object> near = Planned.measure();
        near.put("districts", List.of("65"));
        near.put("extraMoney", 10);
        String seen = Planned.planned(near);
        post(planning(), seen, DECISIONS, decision("1", "0")).then().statusCode(201);
        housing().get(path, seen).then().statusCode(200).body("", empty());
        housing()
                .get(MEASURES + "/{id}/budget-confirmation", seen)
                .then()
                .statusCode(200)
                .body("gate", nullValue(), "confirmation", nullValue());
        council().get(MEASURES + "/{id}", seen).then().body("start.missing.rule", contains("RESOURCES"));
        hidesTheGate(seen);
        post(planning(), seen, DECISIONS, decision("9", "0")).then().statusCode(201);
        provider().get(MEASURES + "/{id}", seen).then().body("start.ready", equalTo(true));
        hidesTheGate(seen);
        housing().get("/api/v1/resource-decisions").then().body("total", equalTo(0));
        provider()
                .queryParam("size", 500)
                .get("/api/v1/resource-decisions")
                .then()
                .body("items.measure.id", hasItems(id, seen), "items.organisation.code", not(hasItem("caritas")));
    }

    private static void hidesTheGate(String id) {
        housing()
                .get(MEASURES + "/{id}", id)
                .then()
                .statusCode(200)
                .body("gate", nullValue(), "start.ready", equalTo(false), "start.missing", empty());
    }

    @Test
    void theListIsFilteredSortedAndATable() {
        String id = needy();
        Map<String, Object> first = decision("1", "0");
        first.put("date", "2010-01-01");
        first.put("paper", "ZZ-" + id.substring(0, 8));
        Map<String, Object> refused = decision("0", "0");
        refused.put("outcome", "REFUSED");
        refused.put("conditions", "=gefährlich");
        post(planning(), id, DECISIONS, first).then().statusCode(201);
        post(planning(), id, DECISIONS, refused).then().statusCode(201);
        String path = "/api/v1/resource-decisions";
        council()
                .queryParam("measure", id)
                .get(path)
                .then()
                .body("items.outcome", contains("REFUSED", "GRANTED"), "total", equalTo(2));
        council()
                .queryParam("measure", id)
                .queryParam("sort", "date")
                .get(path)
                .then()
                .body("items.outcome", contains("GRANTED", "REFUSED"));
        council()
                .queryParam("measure", id)
                .queryParam("outcome", "REFUSED")
                .get(path)
                .then()
                .body("total", equalTo(1));
        council().queryParam("q", "zz-" + id.substring(0, 8)).get(path).then().body("total", equalTo(1));
        council()
                .queryParam("measure", id)
                .queryParam("from", "2010-06-01")
                .queryParam("organisation", "awo")
                .queryParam("conditionsOpen", false)
                .get(path)
                .then()
                .body("items.outcome", contains("REFUSED"));
        council()
                .queryParam("sort", "beauty")
                .get(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
        String table = council()
                .header("Accept", "text/csv")
                .queryParam("measure", id)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).contains("Maßnahme;Organisation;Ergebnis", "abgelehnt", "1,00", "'=gefährlich");
    }
}
