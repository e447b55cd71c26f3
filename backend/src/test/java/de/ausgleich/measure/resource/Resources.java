package de.ausgleich.measure.resource;

import static de.ausgleich.measure.Planned.MEASURES;

import de.ausgleich.measure.Planned;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What measures need and get, as people of the demonstration write it. */
final class Resources {

    static final String DECISIONS = "/resource-decisions";

    private Resources() {}

    /** Planned, with a target; needs half a post and 10,000 euros. */
    static String needy() {
        return needy("10000.00", "0.50");
    }

    static String needy(String money, String staff) {
        Map<String, Object> measure = Planned.measure();
        measure.put("extraMoney", new BigDecimal(money));
        measure.put("extraStaff", new BigDecimal(staff));
        return Planned.planned(measure);
    }

    static Map<String, Object> decision(String money, String staff) {
        return new HashMap<>(Map.of(
                "outcome", "GRANTED",
                "body", "Sozial- und Gesundheitsausschuss",
                "date", "2010-12-09",
                "money", new BigDecimal(money),
                "staff", new BigDecimal(staff),
                "paper", "1234/2009-2014",
                "link", "https://ratsinfo.example.org/1234"));
    }

    static Map<String, Object> grant() {
        return new HashMap<>(Map.of(
                "kind", "GRANT",
                "funder", "Land Nordrhein-Westfalen",
                "notice", "Bescheid 7/2010",
                "from", "2010-01-01",
                "to", "2010-12-31",
                "amount", 25000.5,
                "conditions", "Mittel bis Jahresende abrufen",
                "proofDue", "2011-01-31"));
    }

    static Response post(RequestSpecification by, String measure, String what, Object body) {
        return by.contentType("application/json").body(body).post(MEASURES + "/{id}" + what, measure);
    }

    static Response put(
            RequestSpecification by,
            String measure,
            String what,
            String id,
            @Nullable String ifMatch,
            Map<String, Object> body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.contentType("application/json").body(body).put(MEASURES + "/{measure}" + what + "/{id}", measure, id);
    }

    static Response delete(RequestSpecification by, String measure, String what, String id, @Nullable String ifMatch) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.delete(MEASURES + "/{measure}" + what + "/{id}", measure, id);
    }

    static Response start(String measure, String startedOn) {
        return Planned.act(Planned.provider(), measure, "start", "*", Map.of("startedOn", startedOn));
    }
}
