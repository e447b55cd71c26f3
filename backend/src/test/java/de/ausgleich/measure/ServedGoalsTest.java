package de.ausgleich.measure;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.REASON;
import static de.ausgleich.measure.Planned.act;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.created;
import static de.ausgleich.measure.Planned.goal;
import static de.ausgleich.measure.Planned.outcome;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a measure when the goals that it serves change, or lie out of the reader's sight. */
@QuarkusTest
class ServedGoalsTest {

    @Test
    void aGoalThatIsThrownAwayIsServedNoMore() {
        String first = goal("sieker");
        String second = goal("sieker");
        String id = created(provider(), measure(first, second));
        throwAway(first);
        provider().get(MEASURES + "/{id}", id).then().statusCode(200).body("goals.id", contains(second));
        provider()
                .get(MEASURES + "?goal={goal}", second)
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "items[0].goals", equalTo(1));
        planning().get("/api/v1/goals/{id}/measures", second).then().body("measure.id", contains(id));
        put(provider(), id, measure(second)).then().statusCode(200).body("goals.id", contains(second));
        throwAway(second);
        provider()
                .get(MEASURES + "/{id}", id)
                .then()
                .statusCode(200)
                .body("goals", empty(), "start.missing.rule", hasItem("GOAL"));
    }

    @Test
    void goalsAreServedInTheOrderInWhichTheyAreSaid() {
        String first = goal("sieker");
        String second = goal("sieker");
        String third = goal("sieker");
        String id = created(provider(), measure(first, second));
        put(provider(), id, measure(second, first)).then().statusCode(200).body("goals.id", contains(second, first));
        put(provider(), id, measure(first, third)).then().statusCode(200).body("goals.id", contains(first, third));
        provider().get(MEASURES + "/{id}", id).then().body("goals.id", contains(first, third));
    }

    @Test
    void whoDoesNotSeeAGoalDoesNotTakeItAway() {
        String own = goal("sieker");
        String far = goal("duerkopp");
        String id = created(planning(), measure(own, far));
        Map<String, Object> seen = measure(own);
        seen.put("title", "Vorlesen am Nachmittag");
        put(provider(), id, seen)
                .then()
                .statusCode(200)
                .body("title", equalTo("Vorlesen am Nachmittag"), "goals.id", contains(own));
        planning()
                .get(MEASURES + "/{id}", id)
                .then()
                .body("goals.id", contains(own, far), "goals.hypothesis", contains("Weil " + own, "Weil " + far));
        act(provider(), id, "targets", "*", outcome()).then().statusCode(201);
        act(provider(), id, "planning", "*", null).then().statusCode(200);
        act(provider(), id, "start", "*", Map.of("startedOn", "2010-02-15"))
                .then()
                .statusCode(200);
        seen.put("summary", "An drei Nachmittagen");
        put(provider(), id, seen).then().statusCode(200).body("summary", equalTo("An drei Nachmittagen"));
        put(planning(), id, seen).then().statusCode(409).body("type", containsString("measure-started"));
        planning().get(MEASURES + "/{id}", id).then().body("goals.id", containsInAnyOrder(own, far));
    }

    @Test
    void aGoalThatIsADraftAgainIsStillServedByWhatServedIt() {
        String goal = goal("sieker");
        String id = created(provider(), measure(goal));
        goBack(goal);
        put(planning(), id, measure(goal)).then().statusCode(200).body("goals.state", contains("DRAFT"));
        put(provider(), id, measure()).then().statusCode(200).body("goals", empty());
        planning().get(MEASURES + "/{id}", id).then().body("goals.id", contains(goal));
        planning()
                .contentType("application/json")
                .body(measure(goal))
                .post(MEASURES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("goals[0].goal"));
    }

    @Test
    void whoDoesNotSeeTheGoalIsNotToldThatThereIsNone() {
        String id = created(provider(), measure(goal("sieker")));
        act(provider(), id, "planning", "*", null).then().statusCode(200);
        council().get(MEASURES + "/{id}", id).then().statusCode(200).body("goals", empty(), "findings", empty());
        council().get(MEASURES + "?finding=NO_GOAL&size=500").then().body("items.id", not(hasItem(id)));
        String aimless = created(provider(), measure());
        act(provider(), aimless, "planning", "*", null).then().statusCode(200);
        council().get(MEASURES + "?finding=NO_GOAL&size=500").then().body("items.id", hasItem(aimless));
    }

    private static Map<String, Object> measure(String... goals) {
        Map<String, Object> measure = Planned.serving(goals.length == 0 ? "" : goals[0]);
        measure.put(
                "goals",
                Stream.of(goals)
                        .map(goal -> Map.of("goal", goal, "hypothesis", "Weil " + goal))
                        .toList());
        return measure;
    }

    private static Response put(RequestSpecification by, String id, Map<String, Object> measure) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id);
    }

    private static void goBack(String goal) {
        planning()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(REASON)
                .post("/api/v1/goals/{id}/return", goal)
                .then()
                .statusCode(200);
    }

    private static void throwAway(String goal) {
        goBack(goal);
        planning()
                .header("If-Match", "*")
                .delete("/api/v1/goals/{id}", goal)
                .then()
                .statusCode(204);
    }
}
