package de.ausgleich.measure.contribution;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.REASON;
import static de.ausgleich.measure.Planned.act;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.goal;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planned;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.serving;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContributionResourceTest {

    private static final String PATH = MEASURES + "/{id}/contributions/{goal}/{year}";

    @Test
    void aContributionStandsBesideTheGoalNewestFirst() {
        String goal = goal("sieker");
        String id = planned(serving(goal));
        put(provider(), id, goal, 2010, "If-None-Match", "*", likely())
                .then()
                .statusCode(409)
                .body("type", containsString("contribution-not-started"));
        act(provider(), id, "start", "*", Map.of("startedOn", "2010-02-01"))
                .then()
                .statusCode(200);
        put(provider(), id, goal, 2010, "If-None-Match", "*", likely())
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("rating", equalTo("LIKELY"), "hypothesis", containsString("täglich"))
                .body("author.code", equalTo("awo"), "last", equalTo(false));
        act(provider(), id, "completion", "*", REASON).then().statusCode(200);
        put(planning(), id, goal, 2011, "If-None-Match", "*", Map.of("rating", "NOT_ATTRIBUTABLE"))
                .then()
                .statusCode(201);
        provider().get(MEASURES + "/{id}/contributions", id).then().body("year", contains(2011, 2010));
        provider().get(PATH, id, goal, 2010).then().statusCode(200).body("reach", containsString("40"));
        planning()
                .get("/api/v1/goals/{goal}/measures", goal)
                .then()
                .body("contribution.rating", contains("NOT_ATTRIBUTABLE"), "contribution.year", contains(2011));
        Map<String, Object> strong = likely();
        strong.put("rating", "STRONG");
        put(provider(), id, goal, 2010, "If-Match", "\"1\"", strong)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        provider()
                .header("If-Match", "\"2\"")
                .delete(PATH, id, goal, 2010)
                .then()
                .statusCode(204);
        provider().get(PATH, id, goal, 2010).then().statusCode(404);
        planning()
                .queryParam("objectType", "measure")
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", hasItems("contribution-assessed", "contribution-removed"))
                .body(not(containsString("40 Kinder")));
    }

    @Test
    void atTheEndItIsJudgedForGood() {
        String goal = goal("sieker");
        String id = started(goal);
        Map<String, Object> last = likely();
        last.put("last", true);
        put(provider(), id, goal, 2010, "If-None-Match", "*", last)
                .then()
                .statusCode(400)
                .body("violations.field", contains("last"));
        put(provider(), id, goal, 2011, "If-None-Match", "*", likely())
                .then()
                .statusCode(400)
                .body("violations.field", contains("year"));
        act(provider(), id, "completion", "*", REASON).then().statusCode(200);
        put(provider(), id, goal, 2010, "If-None-Match", "*", last).then().statusCode(400);
        put(provider(), id, goal, 2011, "If-None-Match", "*", last)
                .then()
                .statusCode(201)
                .body("last", equalTo(true));
    }

    @Test
    void everyFaultIsNamed() {
        String goal = goal("sieker");
        String id = started(goal);
        put(provider(), id, goal, 2009, "If-None-Match", "*", Map.of("rating", "POSSIBLE", "last", true))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("year", "last", "reach", "result", "plausibility", "evidence"));
        Map<String, Object> weak = likely();
        weak.putAll(Map.of("rating", "STRONG", "evidence", "WEAK", "dissent", "x".repeat(2001)));
        put(provider(), id, goal, 2010, "If-None-Match", "*", weak)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("evidence", "dissent"));
        put(provider(), id, goal, 2010, "If-None-Match", "*", Map.of("rating", "HUGE", "evidence", "NONE"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("rating", "evidence"));
        put(provider(), id, goal, 2012, "If-None-Match", "*", Map.of("rating", "NONE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("year"));
    }

    @Test
    void bodyAndPlanningJudgeAndWhoSeesBothReads() {
        String goal = goal("sieker");
        String id = started(goal);
        Map<String, Object> none = Map.of("rating", "NONE");
        given().get(PATH, id, goal, 2010).then().statusCode(401);
        put(council(), id, goal, 2010, "If-None-Match", "*", none).then().statusCode(403);
        put(otherProvider(), id, goal, 2010, "If-None-Match", "*", none).then().statusCode(404);
        put(provider(), id, UUID.randomUUID().toString(), 2010, "If-None-Match", "*", none)
                .then()
                .statusCode(404);
        put(provider(), id, goal, 2010, "X-Nothing", "*", none).then().statusCode(428);
        put(provider(), id, goal, 2010, "If-None-Match", "*", none).then().statusCode(201);
        put(provider(), id, goal, 2010, "If-None-Match", "*", none).then().statusCode(412);
        put(provider(), id, goal, 2010, "If-Match", "\"5\"", none).then().statusCode(412);
        provider().delete(PATH, id, goal, 2010).then().statusCode(428);
        provider().header("If-Match", "*").delete(PATH, id, goal, 2008).then().statusCode(404);
        otherProvider().get(MEASURES + "/{id}/contributions", id).then().statusCode(404);
        provider().get(MEASURES + "/{id}/contributions", started(goal)).then().body("", empty());
    }

    private static String started(String goal) {
        String id = planned(serving(goal));
        act(provider(), id, "start", "*", Map.of("startedOn", "2010-02-01"))
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> likely() {
        return new HashMap<>(Map.of(
                "reach", "40 Kinder aus 30 Familien",
                "result", "28 sprechen altersgemäß",
                "plausibility", "Je länger ein Kind kam, desto größer der Zuwachs",
                "otherInfluences", "Neue Erzieherin seit August",
                "rating", "LIKELY",
                "evidence", "MODERATE"));
    }

    private static Response put(
            RequestSpecification by,
            String measure,
            String goal,
            int year,
            String header,
            @Nullable String value,
            Map<String, Object> body) {
        return by.header(header, value)
                .contentType("application/json")
                .body(body)
                .put(PATH, measure, goal, year);
    }
}
