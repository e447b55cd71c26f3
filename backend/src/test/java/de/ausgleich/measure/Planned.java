package de.ausgleich.measure;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures as people of the demonstration plan them. */
public final class Planned {

    public static final String MEASURES = "/api/v1/measures";
    public static final Map<String, String> REASON = Map.of("reason", "Die Gruppe kommt nicht zustande");

    private Planned() {}

    /** AWO: districts 14, 65 and 78. */
    public static RequestSpecification provider() {
        return As.person("00000000-0000-4000-8000-000000000004", Role.WELFARE_PROVIDER);
    }

    /** Caritas: district 04. */
    public static RequestSpecification otherProvider() {
        return As.person("00000000-0000-4000-8000-000000000005", Role.WELFARE_PROVIDER);
    }

    /** BGW: districts 04 and 65. */
    public static RequestSpecification housing() {
        return As.person("00000000-0000-4000-8000-000000000006", Role.HOUSING_COMPANY);
    }

    public static RequestSpecification planning() {
        return As.role(Role.SOCIAL_PLANNING);
    }

    public static RequestSpecification council() {
        return As.role(Role.COUNCIL);
    }

    /** A proposed goal of an area. */
    public static String goal(String area) {
        String id = planning()
                .contentType("application/json")
                .body("""
                        {"area": "%s", "title": "Mehr Kinder sprechen gut Deutsch", "why": "Probe",
                         "level": "BETWEEN_GROUPS", "concern": "TARGET_GROUP",
                         "residents": {"tookPart": false, "words": "Noch nicht"}}""".formatted(area))
                .post("/api/v1/goals")
                .path("id");
        planning()
                .header("If-Match", "*")
                .post("/api/v1/goals/" + id + "/proposal")
                .then()
                .statusCode(200);
        return id;
    }

    /** In districts of Sieker, serving a goal of it. */
    public static Map<String, Object> measure() {
        return serving(goal("sieker"));
    }

    public static Map<String, Object> serving(String goal) {
        return new HashMap<>(Map.of(
                "title", "Sprachförderung am Nachmittag",
                "organisation", "awo",
                "districts", List.of("14", "78"),
                "targetGroups", List.of("CHILDREN"),
                "from", "2010-02-01",
                "to", "2012-01-31",
                "objective", "Kinder sprechen vor der Einschulung so, dass sie dem Unterricht folgen.",
                "rhythm", "QUARTERLY",
                "goals", List.of(Map.of("goal", goal, "hypothesis", "Wer täglich spricht, lernt schneller."))));
    }

    /** Children with a need for support: 48 of 60 in 2009, ten points fewer by the end of 2011. */
    public static Map<String, Object> outcome() {
        return new HashMap<>(Map.of(
                "kind", "POINTS",
                "amount", 10,
                "baselineDate", "2009-12-31",
                "due", "2011-12-31",
                "resultLevel", "OUTCOME",
                "metric",
                        Map.of(
                                "name", "Kinder mit Förderbedarf",
                                "unit", "Kinder",
                                "type", "SHARE",
                                "countedBy", "awo",
                                "baselineNumerator", 48,
                                "baselineDenominator", 60)));
    }

    public static Response create(RequestSpecification by, Map<String, Object> measure) {
        return by.contentType("application/json").body(measure).post(MEASURES);
    }

    public static String created(RequestSpecification by, Map<String, Object> measure) {
        return create(by, measure).then().statusCode(201).extract().path("id");
    }

    public static Response act(
            RequestSpecification by, String id, String what, @Nullable String ifMatch, @Nullable Object body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        by.contentType("application/json");
        return body == null
                ? by.post(MEASURES + "/{id}/" + what, id)
                : by.body(body).post(MEASURES + "/{id}/" + what, id);
    }

    /** Planned, with a target. */
    public static String planned(Map<String, Object> measure) {
        String id = created(provider(), measure);
        act(provider(), id, "targets", "*", outcome()).then().statusCode(201);
        act(provider(), id, "planning", "*", null).then().statusCode(200);
        return id;
    }

    /** Running since a day. */
    public static String running(String startedOn) {
        String id = planned(measure());
        act(provider(), id, "start", "*", Map.of("startedOn", startedOn)).then().statusCode(200);
        return id;
    }
}
