package de.ausgleich.goal;

import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.act;
import static de.ausgleich.goal.Written.planning;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Targets as people set them. */
public final class Aimed {

    private Aimed() {}

    /** Indicator 2 by 10 points until the end of 2010: from 48 to 38 % in Dürkopp. */
    static Map<String, Object> families() {
        return new HashMap<>(Map.of(
                "indicator", "sgb2-families",
                "kind", "POINTS",
                "direction", "FALLING",
                "amount", 10,
                "baselineDate", "2007-12-31",
                "due", "2010-12-31"));
    }

    /** The same as a metric of its own, counted by the AWO. */
    public static Map<String, Object> own() {
        Map<String, Object> target = families();
        target.remove("indicator");
        target.put("metric", metric(60, 125));
        return target;
    }

    static Map<String, Object> metric(int numerator, int denominator) {
        return new HashMap<>(Map.of(
                "name", "Familien im Leistungsbezug",
                "unit", "Haushalte",
                "type", "SHARE",
                "countedBy", "awo",
                "baselineNumerator", numerator,
                "baselineDenominator", denominator));
    }

    static Response add(RequestSpecification by, String goal, Map<String, Object> target) {
        return act(by, goal, "targets", "*", target);
    }

    /** @return the target's identifier */
    static String target(String goal, Map<String, Object> target) {
        return add(planning(), goal, target).then().statusCode(201).extract().path("targets[-1].id");
    }

    public static String agreed(String area, Map<String, Object> target) {
        String goal = Written.proposed(area);
        target(goal, target);
        act(planning(), goal, "agreement", "*", null).then().statusCode(200);
        return goal;
    }

    static Response read(
            RequestSpecification by, String goal, String target, String day, int numerator, int denominator) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("numerator", numerator, "denominator", denominator, "source", "Zählung im Haus"))
                .put(GOALS + "/{goal}/targets/{target}/readings/{day}", goal, target, day);
    }

    static Response attainment(RequestSpecification by, String goal, String date) {
        return by.queryParam("date", date).get(GOALS + "/{goal}/attainment", goal);
    }
}
