package de.ausgleich.goal;

import static de.ausgleich.goal.Aimed.attainment;
import static de.ausgleich.goal.Aimed.families;
import static de.ausgleich.goal.Aimed.target;
import static de.ausgleich.goal.Written.act;
import static de.ausgleich.goal.Written.goal;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.proposed;
import static de.ausgleich.goal.Written.put;
import static de.ausgleich.measure.Planned.MEASURES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.measure.Planned;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A level that lay below its baseline when it was set lies above it once the place is another. */
@QuarkusTest
class MovedBaselineTest {

    /** Dürkopp begins at 60 of 125, 48 %; Sieker at 135 of 316, 42.7 %, and reads 116 of 315, 36.8 %, in 2010. */
    @Test
    void aGoalThatMovesKeepsItsTargetAndIsNotAgreed() {
        String id = proposed("duerkopp");
        target(id, level(45, "2007-12-31", "2010-12-31"));
        put(planning(), id, "*", goal("sieker")).then().statusCode(200);
        attainment(planning(), id, "2010-12-31")
                .then()
                .statusCode(200)
                .body("targets[0].state", equalTo("ACHIEVED"), "targets[0].attainment", nullValue())
                .body("targets[0].sentence", startsWith("Von 42,7 auf 36,8 %; Ziel 45,0 %."));
        act(planning(), id, "agreement", "*", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:goal-target-unfit"))
                .body("detail", containsString("Bedarfsgemeinschaften mit zwei und mehr Kindern"))
                .body("detail", containsString("passt nicht"));
    }

    /** In 2009 district 78 begins at 104 of 279, 37.3 %, district 14 at 9 of 38, 23.7 %; in 2010 there are 8 of 37. */
    @Test
    void aMeasureThatMovesIsShownAndDoesNotStart() {
        Map<String, Object> measure = Planned.measure();
        measure.put("districts", List.of("78"));
        String id = Planned.created(Planned.provider(), measure);
        Map<String, Object> level = level(33, "2009-12-31", "2011-12-31");
        level.put("resultLevel", "OUTCOME");
        Planned.act(Planned.provider(), id, "targets", "*", level).then().statusCode(201);
        Planned.act(Planned.provider(), id, "planning", "*", null).then().statusCode(200);
        measure.put("districts", List.of("14"));
        Planned.provider()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id)
                .then()
                .statusCode(200)
                .body("start.missing.rule", contains("BASELINE"));
        Planned.provider()
                .get(MEASURES + "/{id}/attainment", id)
                .then()
                .statusCode(200)
                .body("targets[0].state", equalTo("ACHIEVED"), "targets[0].attainment", nullValue());
        Planned.provider()
                .queryParam("size", 500)
                .get(MEASURES)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Planned.act(Planned.provider(), id, "start", "*", Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("passt nicht"));
    }

    private static Map<String, Object> level(int value, String from, String due) {
        Map<String, Object> target = families();
        target.putAll(Map.of("kind", "VALUE", "amount", value, "baselineDate", from, "due", due));
        return target;
    }
}
