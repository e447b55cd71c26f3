package de.ausgleich.goal;

import static de.ausgleich.goal.Aimed.add;
import static de.ausgleich.goal.Aimed.families;
import static de.ausgleich.goal.Aimed.metric;
import static de.ausgleich.goal.Aimed.own;
import static de.ausgleich.goal.Aimed.read;
import static de.ausgleich.goal.Aimed.target;
import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.HISTORY;
import static de.ausgleich.goal.Written.act;
import static de.ausgleich.goal.Written.conference;
import static de.ausgleich.goal.Written.council;
import static de.ausgleich.goal.Written.draft;
import static de.ausgleich.goal.Written.goal;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.proposed;
import static de.ausgleich.goal.Written.provider;
import static de.ausgleich.goal.Written.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetResourceTest {

    private static final Map<String, String> REASON = Map.of("reason", "Die Zahlen waren falsch");

    @Test
    void anAgreedGoalIsFrozenUntilItIsReturned() {
        String id = draft(conference(), "duerkopp");
        String target = add(conference(), id, families())
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("targets[0].indicator", equalTo("sgb2-families"), "frozenAt", nullValue())
                .extract()
                .path("targets[0].id");
        act(planning(), id, "agreement", "\"2\"", null).then().statusCode(409);
        act(conference(), id, "proposal", "\"2\"", null).then().statusCode(200);
        act(conference(), id, "agreement", "\"3\"", null).then().statusCode(403);
        act(planning(), id, "agreement", "\"2\"", null).then().statusCode(412);
        act(planning(), id, "agreement", null, null).then().statusCode(428);
        act(planning(), id, "agreement", "\"3\"", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"), "frozenAt", notNullValue())
                .body("may", containsInAnyOrder("CLOSE", "RETURN", "COMMENT"));
        put(planning(), id, "*", goal("duerkopp")).then().statusCode(409);
        change(planning(), id, target, families()).then().statusCode(409);
        add(planning(), id, families()).then().statusCode(409);
        planning()
                .header("If-Match", "*")
                .delete(GOALS + "/{id}/targets/{t}", id, target)
                .then()
                .statusCode(409);
        council().get(GOALS + "/{id}", id).then().statusCode(200).body("may", empty());
        act(planning(), id, "closure", "*", Map.of("reason", "Abgerechnet"))
                .then()
                .statusCode(200);
        act(planning(), id, "return", "*", REASON).then().body("state", equalTo("AGREED"), "frozenAt", notNullValue());
        act(planning(), id, "return", "*", REASON).then().body("state", equalTo("PROPOSED"), "frozenAt", nullValue());
        Map<String, Object> less = families();
        less.put("amount", 8);
        change(planning(), id, target, less).then().statusCode(200).body("targets[0].amount", equalTo(8));
        planning()
                .header("If-Match", "*")
                .delete(GOALS + "/{id}/targets/{t}", id, target)
                .then()
                .statusCode(200)
                .body("targets", empty());
        planning()
                .get(HISTORY, id)
                .then()
                .body("items.action", hasItem("agreed"), "items[0].action", equalTo("target-removed"));
    }

    @Test
    void agreeingNeedsATargetAndSomebodyBesidesTheDepartment() {
        String bare = proposed("sieker");
        act(planning(), bare, "agreement", "*", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:goal-without-target"));
        Map<String, Object> thin = goal("sieker");
        List.of("why", "level", "concern", "residents").forEach(thin::remove);
        put(planning(), bare, "*", thin).then().statusCode(200);
        act(planning(), bare, "agreement", "*", null)
                .then()
                .statusCode(400)
                .body("violations.field", contains("why", "level", "concern", "residents.tookPart", "residents.words"));
        Map<String, Object> alone = goal("sieker");
        alone.put("participants", List.of(Map.of("organisation", "sozialdezernat", "stance", "AGREES")));
        put(planning(), bare, "*", alone).then().statusCode(200);
        target(bare, families());
        act(planning(), bare, "agreement", "*", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:goal-without-participant"));
        Map<String, Object> recommendation = goal("sieker");
        recommendation.put("kind", "RECOMMENDATION");
        recommendation.put("addressedTo", "Amt für Verkehr");
        String id = Written.create(planning(), recommendation).path("id");
        act(planning(), id, "proposal", "*", null).then().statusCode(200);
        act(planning(), id, "agreement", "*", null).then().statusCode(200).body("state", equalTo("AGREED"));
    }

    @Test
    void everyFaultOfATargetIsNamed() {
        String id = draft(planning(), "duerkopp");
        add(planning(), id, Map.of())
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("kind", "baselineDate", "due", "indicator"));
        Map<String, Object> wrong = families();
        wrong.put("indicator", "gibt-es-nicht");
        wrong.put("kind", "WISH");
        wrong.put("direction", "SIDEWAYS");
        wrong.put("due", "2007-12-31");
        wrong.put("milestones", List.of(Map.of("day", "2011-12-31", "value", 40)));
        add(planning(), id, wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("indicator", "kind", "direction", "due", "milestones[0].day"));
        Map<String, Object> share = own();
        Map<String, Object> metric = metric(130, 125);
        metric.put("countedBy", "niemand");
        metric.put("baselineNumerator", 130.5);
        share.put("metric", metric);
        share.put("amount", 0);
        add(planning(), id, share)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "metric.countedBy", "metric.baselineNumerator", "metric.baselineNumerator", "amount"));
        Map<String, Object> vast = own();
        vast.putAll(Map.of("amount", 1e20, "milestones", List.of(Map.of("day", "2008-12-31", "value", 40.0000001))));
        vast.put("metric", new HashMap<>(metric(60, 125)));
        ((Map<String, Object>) vast.get("metric"))
                .putAll(Map.of("baselineNumerator", 1e19, "baselineDenominator", 1e20));
        add(planning(), id, vast)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "amount",
                                "milestones[0].value",
                                "metric.baselineNumerator",
                                "metric.baselineDenominator"));
        Map<String, Object> fraction = families();
        fraction.put("kind", "FRACTION");
        fraction.put("numerator", 4);
        fraction.put("denominator", 3);
        add(planning(), id, fraction).then().statusCode(400).body("violations.field", contains("numerator"));
        Map<String, Object> level = families();
        level.put("kind", "VALUE");
        level.put("amount", 50);
        add(planning(), id, level).then().statusCode(400).body("violations.field", contains("amount"));
        Map<String, Object> deep = families();
        deep.put("amount", 49);
        add(planning(), id, deep).then().statusCode(400).body("violations.field", contains("amount"));
        Map<String, Object> way = families();
        way.put(
                "milestones",
                List.of(Map.of("day", "2008-12-31", "value", 45), Map.of("day", "2009-12-31", "value", 30)));
        add(planning(), id, way).then().statusCode(400).body("violations.field", contains("milestones[1].value"));
    }

    @Test
    void aBaselineThatIsNotThereIsSaidClearly() {
        String id = draft(planning(), "duerkopp");
        Map<String, Object> early = families();
        early.put("baselineDate", "1999-12-31");
        add(planning(), id, early)
                .then()
                .statusCode(400)
                .body("violations.field", contains("baselineDate"))
                .body("violations[0].message", containsString("keinen Wert"));
        preview("duerkopp", early)
                .then()
                .statusCode(200)
                .body("problem", containsString("kein Ausgangswert"), "target", nullValue());
    }

    @Test
    void nothingWasCountedInTheFuture() {
        String id = draft(planning(), "duerkopp");
        Map<String, Object> later = own();
        later.put("baselineDate", "2011-02-16");
        later.put("due", "2012-12-31");
        add(planning(), id, later)
                .then()
                .statusCode(400)
                .body("violations.field", contains("baselineDate"))
                .body("violations[0].message", containsString("Zukunft"));
        later.put("baselineDate", "2011-02-15");
        add(planning(), id, later).then().statusCode(201);
    }

    @Test
    void whoCountsEntersReadings() {
        String id = Aimed.agreed("sieker", own());
        String target = planning().get(GOALS + "/{id}", id).path("targets[0].id");
        read(conference(), id, target, "2009-12-31", 50, 117).then().statusCode(403);
        read(provider(), id, target, "2009-12-31", 50, 117).then().statusCode(200);
        read(provider(), id, target, "2009-12-31", 47, 117).then().statusCode(200);
        read(provider(), id, target, "2007-12-31", 50, 117)
                .then()
                .statusCode(400)
                .body("violations.field", contains("day"));
        provider()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("numerator", 1e19, "denominator", 1e20, "source", "Zählung im Haus"))
                .put(GOALS + "/{goal}/targets/{target}/readings/2009-06-30", id, target)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("numerator", "denominator"));
        read(provider(), id, target, "2009-06-30", 150, 117)
                .then()
                .statusCode(400)
                .body("violations.field", contains("numerator"));
        read(provider(), id, "00000000-0000-7000-8000-000000000000", "2009-06-30", 5, 117)
                .then()
                .statusCode(404);
        Aimed.attainment(provider(), id, "2010-06-30")
                .then()
                .body("targets[0].reading.numerator", equalTo(47))
                .body("targets[0].reading.source", equalTo("Zählung im Haus"));
        String day = GOALS + "/{id}/targets/{t}/readings/2009-12-31";
        provider().header("If-Match", "*").delete(day, id, target).then().statusCode(200);
        provider().header("If-Match", "*").delete(day, id, target).then().statusCode(404);
        String monitored = Aimed.agreed("sieker", families());
        String other = planning().get(GOALS + "/{id}", monitored).path("targets[0].id");
        read(planning(), monitored, other, "2009-12-31", 50, 117).then().statusCode(409);
    }

    @Test
    void thePreviewSaysWhatATargetMeansAndStoresNothing() {
        preview("duerkopp", families())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("baseline.display", equalTo("48,0 %"), "target.display", equalTo("38,0 %"))
                .body("cases.now", equalTo(60), "cases.then", equalTo(47), "cases.whole", equalTo(125))
                .body("chance.verdict", equalTo("HARDLY"), "chance.smallest", notNullValue())
                .body("chance.change", equalTo(-10), "pace.city", notNullValue())
                .body(
                        "sentences",
                        hasItem("48,0 % sind 60 von 125 Haushalten; 38,0 % wären höchstens 47, also 13 weniger."))
                .body(
                        "sentences",
                        hasItem(
                                "Eine solche Veränderung ließe sich kaum vom Zufall unterscheiden (in 36 % der Fälle)."))
                .body("sentences", hasItem("Nötig sind 3,3 Prozentpunkte weniger im Jahr."));
        Map<String, Object> none = own();
        none.put("kind", "NONE");
        none.remove("amount");
        preview("sieker", none).then().statusCode(200).body("target.value", equalTo(0), "cases.then", equalTo(0));
        preview("nirgends", families()).then().statusCode(400).body("violations.field", contains("area"));
        preview("duerkopp", Map.of()).then().statusCode(400);
    }

    private static Response preview(String area, Map<String, Object> target) {
        return planning()
                .contentType("application/json")
                .body(new HashMap<>(Map.of("area", area, "target", target)))
                .post(GOALS + "/target-preview");
    }

    private static Response change(RequestSpecification by, String goal, String target, Map<String, Object> wanted) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(wanted)
                .put(GOALS + "/{goal}/targets/{target}", goal, target);
    }
}
