package de.ausgleich.goal;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goals as people of the demonstration write them. */
final class Written {

    static final String GOALS = "/api/v1/goals";
    static final String HISTORY = "/api/v1/history/goal/{id}";

    private Written() {}

    /** Districts 04, 14 and 78. */
    static RequestSpecification conference() {
        return As.person("00000000-0000-4000-8000-000000000003", Role.DISTRICT_CONFERENCE);
    }

    /** AWO: districts 14, 65 and 78. */
    static RequestSpecification provider() {
        return As.person("00000000-0000-4000-8000-000000000004", Role.WELFARE_PROVIDER);
    }

    /** BGW: districts 04 and 65. */
    static RequestSpecification housing() {
        return As.person("00000000-0000-4000-8000-000000000006", Role.HOUSING_COMPANY);
    }

    static RequestSpecification planning() {
        return As.role(Role.SOCIAL_PLANNING);
    }

    static RequestSpecification council() {
        return As.role(Role.COUNCIL);
    }

    static Map<String, Object> goal(String area) {
        return new HashMap<>(Map.of(
                "area", area,
                "title", "Weniger Familien im Leistungsbezug",
                "why", "Fast jede zweite Familie mit zwei und mehr Kindern bezieht Leistungen.",
                "level", "BETWEEN_DISTRICTS_AND_CITY",
                "concern", "TARGET_GROUP",
                "residents", Map.of("tookPart", true, "words", "Zwei Treffen im Stadtteilladen"),
                "participants", List.of(Map.of("name", "Mieterbeirat", "stance", "AGREES"))));
    }

    static Response create(RequestSpecification by, Map<String, Object> goal) {
        return by.contentType("application/json").body(goal).post(GOALS);
    }

    static String draft(RequestSpecification by, String area) {
        return create(by, goal(area)).then().statusCode(201).extract().path("id");
    }

    static String proposed(String area) {
        String id = draft(planning(), area);
        act(planning(), id, "proposal", "*", null).then().statusCode(200);
        return id;
    }

    static Response act(
            RequestSpecification by, String id, String what, @Nullable String ifMatch, @Nullable Object body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        by.contentType("application/json");
        return body == null
                ? by.post(GOALS + "/{id}/" + what, id)
                : by.body(body).post(GOALS + "/{id}/" + what, id);
    }

    static Response put(RequestSpecification by, String id, @Nullable String ifMatch, Map<String, Object> goal) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.contentType("application/json").body(goal).put(GOALS + "/{id}", id);
    }

    static int status(RequestSpecification by, String id, String nested) {
        return by.get(GOALS + "/{id}" + nested, id).statusCode();
    }
}
