package de.ausgleich.measure;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.REASON;
import static de.ausgleich.measure.Planned.act;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.created;
import static de.ausgleich.measure.Planned.measure;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

    private static Response put(RequestSpecification by, String id, Map<String, Object> measure) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id);
    }
}
