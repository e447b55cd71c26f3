package de.ausgleich.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FieldReportResourceTest {

    private static final String PATH = "/api/v1/field-reports";

    @Test
    void aReportIsSeenByThoseOfItsDistrictsAlone() {
        String id = report(conference(), Map.of("districts", List.of("14"), "text", "Nur für vierzehn"))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", startsWith("http"))
                .body("from.organisation.name", equalTo("Stadtteilkonferenz Sieker"))
                .body("from.role", equalTo("district-conference"))
                .body("districts.name", equalTo(List.of("Betriebshof Sieker")))
                .body("topic.name", equalTo("Gesundheit und Pflege"))
                .body("state", equalTo("OPEN"), "own", equalTo(true), "answer", nullValue())
                .extract()
                .path("id");
        As.person("00000000-0000-4000-8000-000000000004", Role.WELFARE_PROVIDER)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("own", equalTo(false));
        housing().get(PATH + "/" + id).then().statusCode(404);
        housing()
                .get(PATH + "?size=500")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)))
                .body("items.districts.code.flatten()", everyItem(oneOf("04", "65")));
        As.role(Role.COUNCIL).get(PATH).then().statusCode(403);
        take(id);
    }

    /** A right comes from one membership with that membership's districts. */
    @Test
    void theListIsOfAnyOfSeveralDistricts() {
        String one = report(conference(), Map.of("districts", List.of("14"))).path("id");
        String other = report(conference(), Map.of("districts", List.of("78"))).path("id");
        String both =
                report(conference(), Map.of("districts", List.of("14", "78"))).path("id");
        planning()
                .get(PATH + "?size=500&district=14&district=78")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(one, other))
                .body("items.findAll { it.id == '%s' }.size()".formatted(both), equalTo(1));
        planning()
                .get(PATH + "?size=500&district=78")
                .then()
                .body("items.id", hasItems(other, both), "items.id", not(hasItem(one)));
        List.of(one, other, both).forEach(FieldReportResourceTest::take);
    }

    @Test
    void nobodyReportsForDistrictsOfOthers() {
        report(conference(), Map.of("districts", List.of("78", "65")))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("districts")));
        report(housing(), Map.of("districts", List.of("78"))).then().statusCode(400);
        report(As.person("nobody-of-anything", Role.DISTRICT_CONFERENCE), Map.of())
                .then()
                .statusCode(400);
        report(As.person("00000000-0000-4000-8000-000000000004", Role.WELFARE_PROVIDER), Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "date", "2031-01-01",
                "source", "RUMOUR",
                "districts", List.of("04", "99"),
                "topic", "weather",
                "kind", "NEED",
                "relation", "CONTRADICTS",
                "text", " "));
        conference()
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("text", "source", "date", "topic", "indicator", "districts", "districts"))
                .body("violations.message", hasItem("Das Handlungsfeld „weather“ gibt es nicht."));
        body.put("indicator", "no-such");
        conference()
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .body("violations.message", hasItem("Den Indikator „no-such“ gibt es nicht."));
        conference()
                .contentType("application/json")
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("date", "source", "districts", "topic", "kind", "text"));
    }

    @Test
    void whoeverReportsSeesWhatBecomesOfIt() {
        String id = report(
                        housing(),
                        Map.of("indicator", "sgb2-families", "relation", "CONTRADICTS", "text", "Anders als die Zahl"))
                .path("id");
        planning()
                .get(PATH + "?relation=CONTRADICTS&state=OPEN&indicator=sgb2-families&q=anders ALS")
                .then()
                .body("items.id", hasItem(id), "items.relation", everyItem(equalTo("CONTRADICTS")));
        answer(id, "\"1\"", Map.of("outcome", "NOT_FOLLOWED"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("text")));
        conference()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("outcome", "NOTED"))
                .post(PATH + "/" + id + "/answer")
                .then()
                .statusCode(403);
        answer(id, "\"1\"", Map.of("outcome", "NOT_FOLLOWED", "text", "Das belegt eine Befragung von 2009."))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
        housing()
                .get(PATH + "/" + id)
                .then()
                .body("answer.outcome", equalTo("NOT_FOLLOWED"))
                .body("answer.text", equalTo("Das belegt eine Befragung von 2009."));
        housing()
                .get(PATH + "?own=true&state=ANSWERED")
                .then()
                .body("items.id", hasItem(id), "items.own", everyItem(equalTo(true)));
        change(housing(), id, "\"2\"", Map.of()).then().statusCode(409);
        answer(id, "\"1\"", Map.of("outcome", "NOTED")).then().statusCode(412).body("current.version", equalTo(2));
    }

    @Test
    void reportsOfOneBodyAreFound() {
        planning()
                .get(PATH + "?size=500&organisation=stadtteilkonferenz-sieker")
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)))
                .body("items.from.organisation.code", everyItem(equalTo("stadtteilkonferenz-sieker")));
    }

    @Test
    void onlyItsOwnBodyChangesAReportOrTakesItBack() {
        String id = report(conference(), Map.of("text", "Zuerst")).path("id");
        change(conference(), id, null, Map.of()).then().statusCode(428);
        change(housing(), id, "\"1\"", Map.of()).then().statusCode(409);
        change(conference(), id, "\"1\"", Map.of("text", "Danach", "kind", "STRENGTH"))
                .then()
                .statusCode(200)
                .body("text", equalTo("Danach"), "kind", equalTo("STRENGTH"), "version", equalTo(2));
        withdraw(conference(), id, "\"1\"", "Verwechselt").then().statusCode(412);
        withdraw(conference(), id, "\"2\"", " ").then().statusCode(400);
        withdraw(conference(), id, "\"2\"", "Verwechselt")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"), "withdrawnBecause", equalTo("Verwechselt"));
        conference().get(PATH + "/" + id).then().statusCode(200);
        housing().get(PATH + "/" + id).then().statusCode(404);
        planning().get(PATH + "/" + id).then().statusCode(404);
    }

    /** Whoever acts for two bodies writes for one of them at a time, and a report stays with its own. */
    @Test
    void whatIsOfTwoBodiesIsNeverMixed() {
        Bodies.create("voices-one", BodyKind.CONFERENCE, "b1", "b3");
        Bodies.create("voices-two", BodyKind.CONFERENCE, "b2", "b3");
        Bodies.member("voices-one", "of-two");
        Bodies.member("voices-two", "of-two");

        String ofOne =
                report(ofTwo(), inBodies("b1")).then().statusCode(201).extract().path("id");
        change(ofTwo(), ofOne, "\"1\"", inBodies("b2"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("districts")));
        String ofOther =
                report(ofTwo(), inBodies("b2")).then().statusCode(201).extract().path("id");
        change(ofTwo(), ofOther, "\"1\"", inBodies("b3"))
                .then()
                .statusCode(200)
                .body("from.organisation.code", equalTo("voices-two"));
        withdraw(ofTwo(), ofOther, "\"2\"", "Probe").then().statusCode(200);
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectType=field-report&objectId=" + ofOther)
                .then()
                .body("items.action", containsInAnyOrder("created", "changed", "withdrawn"))
                .body("items.organisation", everyItem(equalTo("voices-two")));

        report(ofTwo(), inBodies("b3")).then().statusCode(201).body("from.organisation.code", equalTo("voices-one"));
        Map<String, Object> named = inBodies("b3");
        named.put("organisation", "voices-two");
        report(ofTwo(), named).then().statusCode(201).body("from.organisation.code", equalTo("voices-two"));
        named.put("districts", List.of("b1"));
        report(ofTwo(), named).then().statusCode(400).body("violations.field", equalTo(List.of("organisation")));
        change(ofTwo(), ofOne, "\"1\"", named)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("organisation")));
    }

    private static RequestSpecification ofTwo() {
        return As.person("of-two", Role.DISTRICT_CONFERENCE);
    }

    private static Map<String, Object> inBodies(String district) {
        return new HashMap<>(Map.of("scheme", Bodies.SCHEME, "districts", List.of(district)));
    }

    /** Where a body acts may change; what it has said stays its own. */
    @Test
    void aBodySeesItsOwnReportWhereverItActsToday() {
        Bodies.create("voices-moving", BodyKind.HOUSING_COMPANY, "b1");
        Bodies.member("voices-moving", "moving");
        String id = report(moving(), inBodies("b1"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        answer(id, "\"1\"", Map.of("outcome", "NOTED", "text", "Danke")).then().statusCode(200);
        As.role(Role.ADMINISTRATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Bodies.body("voices-moving", BodyKind.HOUSING_COMPANY, "b2"))
                .put("/api/v1/organisations/voices-moving")
                .then()
                .statusCode(200);
        moving().get(PATH + "/" + id).then().statusCode(200).body("answer.text", equalTo("Danke"));
        report(moving(), inBodies("b1")).then().statusCode(400);
        Bodies.create("voices-moved", BodyKind.HOUSING_COMPANY, "b2");
        Bodies.member("voices-moved", "moved");
        As.person("moved", Role.HOUSING_COMPANY).get(PATH + "/" + id).then().statusCode(404);
    }

    private static RequestSpecification moving() {
        return As.person("moving", Role.HOUSING_COMPANY);
    }

    /** The trail is for ever and must not keep what was written of people. */
    @Test
    void theTrailKeepsNoText() {
        String id = report(conference(), Map.of("text", "Frau Beispiel sagt")).path("id");
        String entry = As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectType=field-report&objectId=" + id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
        String kept = As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events/" + entry)
                .then()
                .statusCode(200)
                .body("after.state", equalTo("OPEN"), "after.text", equalTo(""))
                .extract()
                .asString();
        assertThat(kept).doesNotContain("Beispiel");
        take(id);
    }

    @Test
    void topicsAreRetiredAndStayWithTheirReports() {
        Map<String, Object> topic =
                Map.of("name", Map.of("de", "Prüffeld", "en", "Test topic"), "position", 800, "retired", true);
        planning()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(topic)
                .put("/api/v1/report-topics/tested")
                .then()
                .statusCode(201);
        report(conference(), Map.of("topic", "tested"))
                .then()
                .statusCode(400)
                .body("violations[0].message", startsWith("Das Handlungsfeld „tested“ wird nicht mehr"));
        conference().get("/api/v1/report-topics").then().body("code", hasItem("tested"));
        conference()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(topic)
                .put("/api/v1/report-topics/others")
                .then()
                .statusCode(403);
    }

    private static void take(String id) {
        withdraw(conference(), id, "*", "Probe");
    }

    private static Response report(RequestSpecification by, Map<String, Object> other) {
        return by.contentType("application/json").body(body(other)).post(PATH);
    }

    private static Response change(
            RequestSpecification by, String id, @Nullable String tag, Map<String, Object> other) {
        RequestSpecification request = tag == null ? by : by.header("If-Match", tag);
        return request.contentType("application/json").body(body(other)).put(PATH + "/" + id);
    }

    private static Response withdraw(RequestSpecification by, String id, String tag, String reason) {
        return by.header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(PATH + "/" + id + "/withdrawal");
    }

    private static Response answer(String id, String tag, Map<String, Object> answer) {
        return planning()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(answer)
                .post(PATH + "/" + id + "/answer");
    }

    private static Map<String, Object> body(Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "date", "2010-12-01",
                "source", "CONVERSATION",
                "districts", List.of("04"),
                "topic", "health",
                "kind", "NEED",
                "text", "Probe"));
        body.putAll(other);
        return body;
    }

    private static RequestSpecification planning() {
        return As.person("00000000-0000-4000-8000-000000000001", Role.SOCIAL_PLANNING);
    }

    private static RequestSpecification conference() {
        return As.person("00000000-0000-4000-8000-000000000003", Role.DISTRICT_CONFERENCE);
    }

    private static RequestSpecification housing() {
        return As.person("00000000-0000-4000-8000-000000000006", Role.HOUSING_COMPANY);
    }
}
