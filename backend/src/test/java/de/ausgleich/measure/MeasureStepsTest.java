package de.ausgleich.measure;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.REASON;
import static de.ausgleich.measure.Planned.act;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.created;
import static de.ausgleich.measure.Planned.measure;
import static de.ausgleich.measure.Planned.planned;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be done with a measure, and what it keeps to on its way. */
@QuarkusTest
class MeasureStepsTest {

    @Test
    void aRecommendationThatIsTakenBackLosesItsAnswer() {
        Map<String, Object> recommended = measure();
        recommended.put("managed", false);
        recommended.put("recommendedTo", "Amt für Schule");
        String id = created(planning(), recommended);
        act(planning(), id, "recommendation-answer", "*", Map.of("answer", "DECLINED", "words", "Kein Personal"))
                .then()
                .statusCode(200);
        put(planning(), id, measure())
                .then()
                .statusCode(200)
                .body("managed", equalTo(true), "recommendedTo", nullValue(), "recommendation", nullValue());
        put(planning(), id, recommended).then().statusCode(200).body("recommendation", nullValue());
    }

    @Test
    void anIdeaIsDiscardedAndNeverCancelled() {
        String id = created(provider(), measure());
        provider().get(MEASURES + "/{id}", id).then().body("may", hasItem("DISCARD"), "may", not(hasItem("CANCEL")));
        act(provider(), id, "cancellation", "*", REASON)
                .then()
                .statusCode(409)
                .body("type", containsString("measure-idea"), "detail", containsString("verworfen"));
        council().get(MEASURES + "/{id}", id).then().statusCode(404);
    }

    @Test
    void whatAPlanRestsOnIsNotEmptiedAfterwards() {
        Map<String, Object> measure = measure();
        String id = planned(measure);
        Map<String, Object> emptied = measure();
        emptied.put("goals", measure.get("goals"));
        emptied.keySet().removeAll(List.of("from", "to", "objective", "targetGroups"));
        put(provider(), id, emptied)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from", "to", "objective", "targetGroups"));
        act(provider(), id, "start", "*", Map.of("startedOn", "2010-02-15"))
                .then()
                .statusCode(200);
        put(provider(), id, emptied)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from", "to", "objective", "targetGroups"));
        put(provider(), created(provider(), measure), emptied).then().statusCode(200);
    }

    @Test
    void districtsAreSaidInTheSchemeOfTheMeasure() {
        String id = created(provider(), measure());
        String scheme = provider().get(MEASURES + "/{id}", id).path("scheme");
        Map<String, Object> moved = measure();
        moved.put("scheme", "bielefeld-72");
        put(provider(), id, moved)
                .then()
                .statusCode(400)
                .body("violations.field", contains("scheme"), "violations[0].message", containsString(scheme));
        moved.put("scheme", scheme);
        put(provider(), id, moved).then().statusCode(200);
    }

    @Test
    void noneStartsMoreThanAYearBeforeItsPlan() {
        String id = planned(measure());
        act(provider(), id, "start", "*", Map.of("startedOn", "2009-01-31"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("startedOn"))
                .body("violations[0].message", containsString("01.02.2010"));
        act(provider(), id, "start", "*", Map.of("startedOn", "2009-02-01"))
                .then()
                .statusCode(200)
                .body("startedOn", equalTo("2009-02-01"));
    }

    private static Response put(RequestSpecification by, String id, Map<String, Object> measure) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id);
    }
}
