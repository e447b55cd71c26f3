package de.ausgleich.goal;

import static de.ausgleich.goal.Aimed.attainment;
import static de.ausgleich.goal.Aimed.metric;
import static de.ausgleich.goal.Aimed.own;
import static de.ausgleich.goal.Aimed.read;
import static de.ausgleich.goal.Aimed.target;
import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.act;
import static de.ausgleich.goal.Written.conference;
import static de.ausgleich.goal.Written.draft;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.provider;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Once something was counted for a target, what is counted stays: the readings would be read as something else. */
@QuarkusTest
class RecountedTargetTest {

    private static final String READ = "urn:ausgleich:problem:goal-target-read";

    @Test
    void whatIsCountedStaysOnceSomethingIsRead() {
        String id = draft(planning(), "sieker");
        String target = target(id, counting(metric(20, 60)));
        read(planning(), id, target, "2009-12-31", 12, 31).then().statusCode(200);
        List<Map<String, Object>> others = List.of(
                other("type", "COUNT"), other("unit", "Kinder"), other("countedBy", "caritas"), other("threshold", 2));
        others.forEach(metric -> change(planning(), id, target, counting(metric))
                .then()
                .statusCode(409)
                .body("type", equalTo(READ)));
        Map<String, Object> later = counting(metric(20, 60));
        later.put("baselineDate", "2008-12-31");
        change(planning(), id, target, later).then().statusCode(409).body("type", equalTo(READ));
        change(planning(), id, target, Aimed.families()).then().statusCode(409).body("type", equalTo(READ));
        Map<String, Object> renamed = metric(25, 60);
        renamed.put("name", "Familien, die Leistungen beziehen");
        renamed.put("threshold", 5);
        change(planning(), id, target, counting(renamed)).then().statusCode(200);
        planning()
                .header("If-Match", "*")
                .delete(GOALS + "/{id}/targets/{t}/readings/2009-12-31", id, target)
                .then()
                .statusCode(200);
        change(planning(), id, target, counting(others.getFirst())).then().statusCode(200);
    }

    @Test
    void whoWritesTheGoalDoesNotOpenSmallCountsOfAnother() {
        String id = draft(conference(), "sieker");
        String target = Aimed.add(conference(), id, counting(metric(12, 31)))
                .then()
                .statusCode(201)
                .extract()
                .path("targets[0].id");
        act(conference(), id, "proposal", "*", null).then().statusCode(200);
        read(provider(), id, target, "2009-12-31", 2, 31).then().statusCode(200);
        act(planning(), id, "return", "*", Map.of("reason", "Noch einmal"))
                .then()
                .statusCode(200);
        Map<String, Object> open = metric(12, 31);
        open.put("threshold", 0);
        Map<String, Object> mine = metric(12, 31);
        mine.put("countedBy", "stadtteilkonferenz-sieker");
        for (Map<String, Object> metric : List.of(open, mine)) {
            change(conference(), id, target, counting(metric))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo(READ));
        }
        attainment(conference(), id, "2010-06-30")
                .then()
                .body("targets[0].state", equalTo("SUPPRESSED"), "targets[0].reading.numerator", nullValue());
    }

    private static Map<String, Object> counting(Map<String, Object> metric) {
        Map<String, Object> target = own();
        target.put("metric", metric);
        return target;
    }

    /** The metric that was read, but for one part of it. */
    private static Map<String, Object> other(String part, Object value) {
        Map<String, Object> metric = metric(20, 60);
        metric.put(part, value);
        if (part.equals("type")) {
            metric.remove("baselineDenominator");
        }
        return metric;
    }

    private static Response change(RequestSpecification by, String goal, String target, Map<String, Object> wanted) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(wanted)
                .put(GOALS + "/{goal}/targets/{target}", goal, target);
    }
}
