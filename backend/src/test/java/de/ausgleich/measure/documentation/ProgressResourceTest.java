package de.ausgleich.measure.documentation;

import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.running;
import static de.ausgleich.measure.documentation.Documented.act;
import static de.ausgleich.measure.documentation.Documented.entry;
import static de.ausgleich.measure.documentation.Documented.path;
import static de.ausgleich.measure.documentation.Documented.target;
import static de.ausgleich.measure.documentation.Documented.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.measure.Planned;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressResourceTest {

    private static final String Q4 = "2010-Q4";

    @Test
    void whatWasReturnedSaysWhyAndIsSubmittedAgain() {
        String measure = running("2010-08-15");
        Documented.submitted(measure, Q4, entry()).then().statusCode(201);
        act(planning(), measure, Q4, "return", "*", Map.of("comment", " "))
                .then()
                .statusCode(400)
                .body("violations.field", contains("comment"));
        act(planning(), measure, Q4, "return", null, Map.of("comment", "Bitte die Kosten prüfen"))
                .then()
                .statusCode(428);
        act(provider(), measure, Q4, "return", "*", Map.of("comment", "x"))
                .then()
                .statusCode(403);
        act(planning(), measure, Q4, "return", "\"1\"", Map.of("comment", "Bitte die Kosten prüfen"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("RETURNED"), "entry.returnedBecause", equalTo("Bitte die Kosten prüfen"));
        Map<String, Object> again = entry();
        again.put("cost", 1300);
        write(provider(), measure, Q4, "\"2\"", again)
                .then()
                .statusCode(200)
                .body("standing", equalTo("RETURNED"), "entry.cost", equalTo(1300));
        act(provider(), measure, Q4, "submission", "\"3\"", null)
                .then()
                .statusCode(200)
                .body("standing", equalTo("SUBMITTED"));
        act(provider(), measure, Q4, "submission", "\"4\"", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-handed-in"));
    }

    @Test
    void whatWasSubmittedIsTakenBackAndThrownAway() {
        String measure = running("2010-08-15");
        Documented.submitted(measure, Q4, entry()).then().statusCode(201);
        discard(measure, "*", 409);
        act(provider(), measure, Q4, "withdrawal", "\"1\"", null)
                .then()
                .statusCode(200)
                .body("entry.state", equalTo("DRAFT"), "entry.submittedAt", nullValue());
        act(provider(), measure, Q4, "withdrawal", "\"2\"", null).then().statusCode(409);
        discard(measure, "\"1\"", 412);
        discard(measure, "\"2\"", 204);
        discard(measure, "*", 404);
        provider().get(path(measure, Q4)).then().body("standing", equalTo("OVERDUE"), "version", equalTo(0));
    }

    @Test
    void whatPlanningAskedStaysAskedWhenTheAnswerIsTakenBack() {
        String measure = running("2010-08-15");
        Documented.submitted(measure, Q4, entry()).then().statusCode(201);
        act(planning(), measure, Q4, "return", "*", Map.of("comment", "Bitte die Kosten prüfen"));
        act(provider(), measure, Q4, "submission", "*", null).then().statusCode(200);
        act(provider(), measure, Q4, "withdrawal", "*", null)
                .then()
                .statusCode(200)
                .body("standing", equalTo("RETURNED"), "hasDraft", equalTo(false))
                .body("entry.state", equalTo("RETURNED"), "entry.submittedAt", nullValue())
                .body("entry.returnedBecause", equalTo("Bitte die Kosten prüfen"), "may", contains("WRITE", "SUBMIT"));
        discard(measure, "*", 409);
    }

    /** Whoever corrects what was accepted may want a name out of it. */
    @Test
    void othersReadOfWhatWasCorrectedTheVersionThatCountsAlone() {
        String measure = running("2010-08-15");
        Documented.accepted(measure, Q4, entry());
        Map<String, Object> corrected = entry();
        corrected.put("activities", "Zwei Nachmittage in der Woche");
        act(provider(), measure, Q4, "correction", "*", null).then().statusCode(200);
        write(provider(), measure, Q4, "*", corrected).then().statusCode(200);
        act(provider(), measure, Q4, "submission", "*", null).then().statusCode(200);
        council().get(path(measure, Q4) + "/versions").then().body("versionNumber", contains(1));
        act(planning(), measure, Q4, "acceptance", "*", null).then().statusCode(200);
        council()
                .get(path(measure, Q4) + "/versions")
                .then()
                .statusCode(200)
                .body("versionNumber", contains(2), "activities", contains("Zwei Nachmittage in der Woche"));
        planning().get(path(measure, Q4) + "/versions").then().body("versionNumber", contains(2, 1));
    }

    @Test
    void aCorrectionIsAVersionAndTheFormerCountsUntilItIsAccepted() {
        String measure = running("2010-08-15");
        String target = target(measure);
        act(provider(), measure, Q4, "correction", "*", null).then().statusCode(404);
        Documented.accepted(measure, Q4, entry(target, 40, 60));
        write(provider(), measure, Q4, "*", entry())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-accepted"));
        act(provider(), measure, Q4, "correction", "*", null)
                .then()
                .statusCode(200)
                .body("standing", equalTo("ACCEPTED"), "hasDraft", equalTo(true))
                .body("entry.versionNumber", equalTo(2), "entry.values[0].numerator", equalTo(40))
                .body("accepted.versionNumber", equalTo(1), "accepted.state", equalTo("ACCEPTED"));
        act(provider(), measure, Q4, "correction", "*", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-not-accepted"));
        write(provider(), measure, Q4, "*", entry(target, 30, 60)).then().statusCode(200);
        reading(measure, 40);
        act(provider(), measure, Q4, "submission", "*", null).then().statusCode(200);
        reading(measure, 40);
        act(planning(), measure, Q4, "acceptance", "*", null)
                .then()
                .statusCode(200)
                .body("entry.versionNumber", equalTo(2), "accepted", nullValue());
        reading(measure, 30);
        provider().get(path(measure, Q4) + "/versions").then().body("versionNumber", contains(2, 1));
        act(provider(), measure, Q4, "correction", "*", null).then().statusCode(200);
        discard(measure, "*", 204);
        provider().get(path(measure, Q4)).then().body("entry.versionNumber", equalTo(2), "hasDraft", equalTo(false));
        write(provider(), measure, Q4, "*", entry()).then().statusCode(409);
    }

    @Test
    void aValueThatACorrectionLeavesOutIsNoReadingAnyMore() {
        String measure = running("2010-08-15");
        Documented.accepted(measure, Q4, entry(target(measure), 40, 60));
        act(provider(), measure, Q4, "correction", "*", null).then().statusCode(200);
        write(provider(), measure, Q4, "*", entry()).then().statusCode(200);
        act(provider(), measure, Q4, "submission", "*", null).then().statusCode(200);
        act(planning(), measure, Q4, "acceptance", "*", null).then().statusCode(200);
        provider()
                .queryParam("date", "2011-02-15")
                .get(Planned.MEASURES + "/{id}/attainment", measure)
                .then()
                .body("targets[0].reading", nullValue());
    }

    @Test
    void whatIsDocumentedStaysWhenTheRhythmChanges() {
        String measure = running("2010-08-15");
        Documented.accepted(measure, Q4, entry());
        Map<String, Object> monthly = new HashMap<>(Planned.serving(
                provider().get(Planned.MEASURES + "/{id}", measure).path("goals[0].id")));
        monthly.put("rhythm", "MONTHLY");
        provider()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(monthly)
                .put(Planned.MEASURES + "/{id}", measure)
                .then()
                .statusCode(200);
        provider()
                .get(Planned.MEASURES + "/{id}/documentation", measure)
                .then()
                .body("items.period.code[0..4]", contains("2010-08", "2010-09", Q4, "2011-01", "2011-02"))
                .body("items.standing", hasItem("ACCEPTED"));
    }

    private static void reading(String measure, int numerator) {
        provider()
                .queryParam("date", "2011-02-15")
                .get(Planned.MEASURES + "/{id}/attainment", measure)
                .then()
                .body("targets[0].reading.numerator", equalTo(numerator));
    }

    private static void discard(String measure, String ifMatch, int status) {
        provider().header("If-Match", ifMatch).delete(path(measure, Q4)).then().statusCode(status);
    }
}
