package de.ausgleich.measure.documentation;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documentation as people write it. */
public final class Documented {

    private Documented() {}

    public static String path(String measure, String period) {
        return MEASURES + "/" + measure + "/documentation/" + period;
    }

    /** The fourth quarter, complete: 24 people, 1,250.50 euros. */
    public static Map<String, Object> entry() {
        return new HashMap<>(Map.of(
                "activities", "Drei Nachmittage in der Woche",
                "output", 36,
                "reached", 24,
                "wentWell", "Die Eltern kommen mit",
                "wentBadly", "Der Raum ist zu klein",
                "deviation", "Ein Kurs fiel aus",
                "cost", new BigDecimal("1250.50")));
    }

    /** With a value of the measure's first target. */
    static Map<String, Object> entry(String target, int numerator, int denominator) {
        Map<String, Object> entry = entry();
        entry.put("values", List.of(Map.of("target", target, "numerator", numerator, "denominator", denominator)));
        return entry;
    }

    static String target(String measure) {
        return provider().get(MEASURES + "/{id}/targets", measure).path("items[0].id");
    }

    public static Response write(
            RequestSpecification by,
            String measure,
            String period,
            @Nullable String ifMatch,
            Map<String, Object> entry) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.contentType("application/json").body(entry).post(path(measure, period));
    }

    public static Response submitted(String measure, String period, Map<String, Object> entry) {
        Map<String, Object> sent = new HashMap<>(entry);
        sent.put("submit", true);
        return write(planning(), measure, period, null, sent);
    }

    public static Response act(
            RequestSpecification by,
            String measure,
            String period,
            String what,
            @Nullable String ifMatch,
            @Nullable Object body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        by.contentType("application/json");
        String path = path(measure, period) + "/" + what;
        return body == null ? by.post(path) : by.body(body).post(path);
    }

    /** Written, submitted and accepted. */
    public static void accepted(String measure, String period, Map<String, Object> entry) {
        submitted(measure, period, entry).then().statusCode(201);
        act(planning(), measure, period, "acceptance", "*", null).then().statusCode(200);
    }
}
