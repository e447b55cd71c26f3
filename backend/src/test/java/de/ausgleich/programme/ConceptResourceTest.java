package de.ausgleich.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConceptResourceTest {

    private static final String PATH = "/api/v1/action-concepts";
    private static final String AREAS = "/api/v1/programme-areas/";

    @Test
    void aFirstDraftBeginsWithTheUsualSectionsAndThereIsOneAtATime() {
        String area = area("42");
        Response begun = begin(area);
        begun.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", startsWith("http"))
                .body("number", equalTo(1), "state", equalTo("DRAFT"), "adoption", nullValue())
                .body("title", equalTo("Handlungskonzept Probe"))
                .body("may", containsInAnyOrder("EDIT", "ADOPT", "DISCARD"))
                .body(
                        "sections.heading",
                        contains(
                                "Ausgangslage",
                                "Stimmen",
                                "Ziele",
                                "Maßnahmen",
                                "Beteiligung",
                                "Ressourcen",
                                "Monitoring"));
        begin(area).then().statusCode(409).body("type", equalTo("urn:ausgleich:problem:action-concept-in-draft"));
        begin("gibt-es-nicht").then().statusCode(404);
        begin(" ").then().statusCode(400).body("violations.field", contains("area"));
    }

    @Test
    void aVersionIsAdoptedAndTheNextBeginsAsItsCopy() {
        String area = area("43");
        String first = begin(area).path("id");
        adopt(first, "\"1\"", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:action-concept-empty"));
        String section = put(first, "\"1\"", concept("So steht es da."))
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "sections", hasSize(1))
                .extract()
                .path("sections[0].id");
        adopt(first, "\"2\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ADOPTED"), "adoption.paperNumber", equalTo("2/2009"))
                .body("districts.code", contains("43"), "may", contains("CONTINUE"));
        put(first, "\"3\"", concept("Anders"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:action-concept-adopted"));
        adopt(first, "\"3\"", Map.of()).then().statusCode(409);
        discard(first, "\"3\"").then().statusCode(409);

        String second = begin(area)
                .then()
                .statusCode(201)
                .body("number", equalTo(2), "sections.id", contains(section))
                .body("sections[0].text", equalTo("So steht es da."))
                .extract()
                .path("id");
        read(first).then().body("may", empty());
        Map<String, Object> changed = concept("Jetzt anders.");
        changed.put("sections", List.of(section(section, "Ausgangslage", "Jetzt anders."), section(null, "Neu", "")));
        put(second, "\"1\"", changed).then().statusCode(200).body("sections[0].id", equalTo(section));
        read(first).then().body("sections[0].text", equalTo("So steht es da."));
        adopt(second, "\"2\"", Map.of("decidedOn", "2008-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("decidedOn"));
        discard(second, "\"1\"").then().statusCode(412);
        discard(second, "\"2\"").then().statusCode(204);
        read(second).then().statusCode(404);
        read(first).then().body("may", contains("CONTINUE"));
        planning()
                .queryParam("objectType", "action-concept")
                .queryParam("objectId", first)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", containsInAnyOrder("created", "changed", "adopted"));
    }

    @Test
    void theFiguresOfAnAdoptedVersionStayWhenTheCountsAreRevised() {
        String area = area("44");
        String id = begin(area).path("id");
        Map<String, Object> body = concept("Mit Zahlen");
        Map<String, Object> section = section(null, "Lage", "Mit Zahlen");
        section.put(
                "figures",
                List.of(
                        Map.of("indicator", "single-parents", "date", "2007-12-31"),
                        Map.of("indicator", "single-parents", "date", "2007-12-31", "district", "45")));
        body.put("sections", List.of(section));
        put(id, "\"1\"", body).then().statusCode(200);
        adopt(id, "\"2\"", Map.of()).then().statusCode(200);
        String before =
                read(id).path("sections[0].figures.figure.value.numerator").toString();
        String delivery = Delivered.table(
                        "statistikamt",
                        "2007-12-31",
                        "variable;reference_date;district_code;value",
                        "households_single_parent;2007-12-31;44;3",
                        "households_single_parent;2007-12-31;45;4")
                .jsonPath()
                .getString("id");
        try {
            Delivered.publish(delivery).then().statusCode(200);
            assertThat(read(id).path("sections[0].figures.figure.value.numerator")
                            .toString())
                    .isEqualTo(before);
            String next = begin(area).path("id");
            assertThat(read(next)
                            .path("sections[0].figures.figure.value.numerator")
                            .toString())
                    .isNotEqualTo(before);
            read(next).then().body("sections[0].figures[1].district.code", equalTo("45"));
        } finally {
            Delivered.withdraw(delivery);
        }
    }

    @Test
    void everyFaultIsNamed() {
        String id = begin(area("46")).path("id");
        Map<String, Object> section = section(UUID.randomUUID().toString(), " ", "x");
        section.put("goals", List.of(UUID.randomUUID().toString()));
        Map<String, Object> twice = Map.of("indicator", "single-parents", "date", "2007-12-31");
        section.put(
                "figures",
                List.of(
                        Map.of("indicator", "gibt-es-nicht", "date", "2007-12-31"),
                        Map.of("indicator", "single-parents", "date", "1999-12-31", "district", "99"),
                        twice,
                        twice));
        put(id, "\"1\"", Map.of("title", " ", "sections", List.of(section)))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "title",
                                "sections[0].heading",
                                "sections[0].id",
                                "sections[0].goals[0]",
                                "sections[0].figures[0].indicator",
                                "sections[0].figures[1].date",
                                "sections[0].figures[1].district",
                                "sections[0].figures[3]"));
        put(id, "\"1\"", Map.of("title", "Leer", "sections", List.of()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("sections"));
        adopt(id, "\"1\"", Map.of("decidedOn", "2031-01-01", "body", "", "paperLink", "Rathaus"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("decidedOn", "body", "paperLink"));
        put(id, null, concept("x")).then().statusCode(428);
        put(id, "\"7\"", concept("x")).then().statusCode(412).body("current.title", startsWith("Handlungskonzept"));
    }

    /** Likewise measures: those that work in one of the area's districts. */
    @Test
    void measuresWorkInTheAreaAndStayWithAnAdoptedVersion() {
        String area = area("48");
        String own = measure("48");
        String foreign = measure("78");
        String id = begin(area).path("id");
        Map<String, Object> section = section(null, "Maßnahmen", "Was wir tun");
        section.put("measures", List.of(own, foreign));
        put(id, "\"1\"", Map.of("title", "Mit Maßnahmen", "sections", List.of(section)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("sections[0].measures[1]"));
        section.put("measures", List.of(own));
        put(id, "\"1\"", Map.of("title", "Mit Maßnahmen", "sections", List.of(section)))
                .then()
                .statusCode(200)
                .body("sections[0].measures", contains(own));
        adopt(id, "\"2\"", Map.of()).then().statusCode(200);
        planning()
                .header("If-Match", "*")
                .delete("/api/v1/measures/" + own)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:measure-in-concept"));
    }

    private static String measure(String district) {
        return planning()
                .contentType("application/json")
                .body(Map.of("title", "Treff", "organisation", "awo", "districts", List.of(district)))
                .post("/api/v1/measures")
                .path("id");
    }

    /** A goal of another area is none that could be named, and one that an adopted version names has to stay. */
    @Test
    void goalsAreOfTheAreaAndStayWithAnAdoptedVersion() {
        String area = area("47");
        String own = goal(area);
        String foreign = goal("sieker");
        String id = begin(area).path("id");
        Map<String, Object> section = section(null, "Ziele", "Was wir wollen");
        section.put("goals", List.of(own, foreign));
        put(id, "\"1\"", Map.of("title", "Mit Zielen", "sections", List.of(section)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("sections[0].goals[1]"));
        section.put("goals", List.of(own));
        put(id, "\"1\"", Map.of("title", "Mit Zielen", "sections", List.of(section)))
                .then()
                .statusCode(200)
                .body("sections[0].goals", contains(own));
        adopt(id, "\"2\"", Map.of()).then().statusCode(200);
        planning()
                .header("If-Match", "*")
                .delete("/api/v1/goals/" + own)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:goal-in-concept"));
        planning()
                .header("If-Match", "*")
                .delete("/api/v1/goals/" + foreign)
                .then()
                .statusCode(204);
    }

    @Test
    void draftsAreForPlanningAndTheConferenceOfTheArea() {
        String draft = planning().get(PATH + "?area=sieker&state=DRAFT").path("items[0].id");
        String adopted = planning().get(PATH + "?area=sieker&state=ADOPTED").path("items[0].id");
        conference().get(PATH + "/" + draft).then().statusCode(200).body("may", empty());
        conference().get(PATH).then().statusCode(200).body("items.id", hasItems(draft, adopted));
        for (RequestSpecification other : List.of(
                provider(), As.role(Role.COUNCIL), As.role(Role.STATISTICS_OFFICE), As.service("programme:read"))) {
            other.get(PATH).then().statusCode(200).body("items.id", hasItem(adopted), "items.id", not(hasItem(draft)));
        }
        provider().get(PATH + "/" + adopted).then().statusCode(200).body("may", empty());
        provider().get(PATH + "/" + draft).then().statusCode(404);
        As.role(Role.COUNCIL).get(PATH + "/" + draft).then().statusCode(404);
        RequestSpecification stranger = As.person("someone-without-a-body", Role.WELFARE_PROVIDER);
        stranger.get(PATH + "/" + adopted).then().statusCode(404);
        As.person("someone-without-a-body", Role.DISTRICT_CONFERENCE)
                .get(PATH)
                .then()
                .body("items", empty(), "total", equalTo(0));
    }

    @Test
    void theListIsOfOneAreaNewestFirst() {
        planning()
                .get(PATH + "?area=sieker")
                .then()
                .statusCode(200)
                .body("items.area.code", everyItem(equalTo("sieker")), "items.number", contains(2, 1));
        planning()
                .get(PATH + "?area=sieker&size=1&page=1")
                .then()
                .body("items.number", contains(1), "total", equalTo(2));
        planning().get(PATH + "?state=NONSENSE").then().statusCode(400);
        planning().get(PATH + "?colour=red").then().statusCode(400);
    }

    /** For somebody who does not see a figure it is there, and empty. */
    @Test
    void aFigureThatTheReaderMayNotSeeSaysSo() {
        String adopted = planning().get(PATH + "?area=sieker&state=ADOPTED").path("items[0].id");
        String figures = "sections.figures.flatten()";
        As.role(Role.COUNCIL).get(PATH + "/" + adopted).then().body(figures + ".figure", not(hasItem(nullValue())));
        As.service("programme:read")
                .get(PATH + "/" + adopted)
                .then()
                .statusCode(200)
                .body(figures + ".figure", everyItem(nullValue()), figures + ".indicator", not(empty()));
    }

    private static String area(String district) {
        String code = "concept-" + UUID.randomUUID();
        planning()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("name", "Probe", "districts", List.of(district), "from", "2008-01-01"))
                .put(AREAS + code)
                .then()
                .statusCode(201);
        return code;
    }

    private static String goal(String area) {
        return planning()
                .contentType("application/json")
                .body(Map.of("area", area, "title", "Im Konzept"))
                .post("/api/v1/goals")
                .path("id");
    }

    private static Response begin(String area) {
        return planning()
                .contentType("application/json")
                .body(Map.of("area", area))
                .post(PATH);
    }

    private static Response read(String id) {
        return planning().get(PATH + "/" + id);
    }

    private static Response put(String id, @Nullable String tag, Map<String, Object> concept) {
        return tagged(tag).contentType("application/json").body(concept).put(PATH + "/" + id);
    }

    private static Response adopt(String id, String tag, Map<String, Object> other) {
        Map<String, Object> adoption =
                new HashMap<>(Map.of("decidedOn", "2009-06-19", "body", "Rat der Stadt", "paperNumber", "2/2009"));
        adoption.putAll(other);
        return tagged(tag).contentType("application/json").body(adoption).post(PATH + "/" + id + "/adoption");
    }

    private static Response discard(String id, String tag) {
        return tagged(tag).delete(PATH + "/" + id);
    }

    private static RequestSpecification tagged(@Nullable String tag) {
        return tag == null ? planning() : planning().header("If-Match", tag);
    }

    private static Map<String, Object> concept(String text) {
        return new HashMap<>(
                Map.of("title", "Handlungskonzept", "sections", List.of(section(null, "Ausgangslage", text))));
    }

    private static Map<String, Object> section(@Nullable String id, String heading, String text) {
        Map<String, Object> section = new HashMap<>(Map.of("heading", heading, "text", text));
        if (id != null) {
            section.put("id", id);
        }
        return section;
    }

    private static RequestSpecification planning() {
        return As.role(Role.SOCIAL_PLANNING);
    }

    private static RequestSpecification conference() {
        return As.person("00000000-0000-4000-8000-000000000003", Role.DISTRICT_CONFERENCE);
    }

    private static RequestSpecification provider() {
        return As.person("00000000-0000-4000-8000-000000000004", Role.WELFARE_PROVIDER);
    }
}
