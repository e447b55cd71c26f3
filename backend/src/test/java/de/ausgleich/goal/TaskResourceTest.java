package de.ausgleich.goal;

import static de.ausgleich.goal.Written.conference;
import static de.ausgleich.goal.Written.council;
import static de.ausgleich.goal.Written.housing;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskResourceTest {

    private static final String TASKS = "/api/v1/tasks";

    @Test
    void aTaskIsAgreedDoneAndTakenUpAgain() {
        String id = create(conference(), task("sieker", "awo", "2011-02-01"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("overdue", equalTo(true), "owner.name", equalTo("AWO"), "mine", equalTo(false))
                .body("author.code", equalTo("stadtteilkonferenz-sieker"), "done", nullValue())
                .extract()
                .path("id");
        act(provider(), id, "completion", "\"1\"", Map.of("words", "Raum gefunden"))
                .then()
                .statusCode(200)
                .body("done", notNullValue(), "doneWords", equalTo("Raum gefunden"), "overdue", equalTo(false))
                .body("mine", equalTo(true));
        act(provider(), id, "completion", "\"2\"", Map.of()).then().statusCode(409);
        act(conference(), id, "reopening", "\"2\"", null).then().statusCode(200).body("doneWords", nullValue());
        act(conference(), id, "reopening", "\"3\"", null).then().statusCode(409);
        act(conference(), id, "reopening", "\"1\"", null).then().statusCode(412);
        act(conference(), id, "reopening", null, null).then().statusCode(428);
        Map<String, Object> later = task("sieker", "awo", "2011-04-01");
        put(conference(), id, later).then().statusCode(200).body("overdue", equalTo(false), "version", equalTo(4));
        planning()
                .queryParam("objectType", "task")
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("changed", "reopened", "completed", "created"));
    }

    @Test
    void tasksAreSeenWithTheirAreaOrGoal() {
        String ofArea = create(planning(), task("sieker", "awo", "2011-03-01")).path("id");
        Map<String, Object> ofDraft = task("sieker", "awo", "2011-03-01");
        ofDraft.put("goal", Written.draft(conference(), "sieker"));
        String hidden = create(conference(), ofDraft).path("id");
        provider()
                .queryParam("size", 500)
                .get(TASKS)
                .then()
                .body("items.id", hasItem(ofArea), "items.id", not(hasItem(hidden)));
        provider().get(TASKS + "/{id}", hidden).then().statusCode(404);
        housing().get(TASKS + "/{id}", ofArea).then().statusCode(404);
        council().get(TASKS + "/{id}", ofArea).then().statusCode(200).body("editable", equalTo(false));
        council().get(TASKS + "/{id}", hidden).then().statusCode(404);
        put(housing(), ofArea, task("duerkopp", "bgw", "2011-03-01")).then().statusCode(404);
        String byPlanning =
                create(planning(), task("sieker", "awo", "2011-03-01")).path("id");
        put(conference(), byPlanning, task("sieker", "awo", "2011-03-01"))
                .then()
                .statusCode(403);
        create(council(), task("sieker", "awo", "2011-03-01")).then().statusCode(403);
    }

    @Test
    void theListIsFilteredAndSorted() {
        String word = "Aufgabe" + UUID.randomUUID();
        Map<String, Object> first = task("sieker", "awo", "2011-01-01");
        first.put("what", word + " zuerst");
        Map<String, Object> second = task("sieker", "stadtteilkonferenz-sieker", "2011-05-01");
        second.put("what", word + " danach");
        String late = create(planning(), first).path("id");
        String soon = create(planning(), second).path("id");
        list(planning(), word).get(TASKS).then().body("items.id", contains(late, soon));
        list(planning(), word).queryParam("sort", "-due").get(TASKS).then().body("items.id", contains(soon, late));
        list(planning(), word).queryParam("overdue", true).get(TASKS).then().body("items.id", contains(late));
        list(provider(), word).queryParam("mine", true).get(TASKS).then().body("items.id", contains(late));
        list(planning(), word).queryParam("done", true).get(TASKS).then().body("total", equalTo(0));
        list(planning(), word)
                .queryParam("sort", "beauty")
                .get(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, Object> wrong = task("nirgends", "niemand", "2011-03-01");
        wrong.put("what", " ");
        wrong.put("goal", UUID.randomUUID().toString());
        create(planning(), wrong)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("area", "owner", "what", "goal"));
        create(planning(), new HashMap<>())
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("area", "owner", "what", "due"));
    }

    private static RequestSpecification list(RequestSpecification by, String word) {
        return by.queryParam("q", word);
    }

    private static Map<String, Object> task(String area, String owner, String due) {
        return new HashMap<>(Map.of("area", area, "what", "Einen Raum suchen", "owner", owner, "due", due));
    }

    private static Response create(RequestSpecification by, Map<String, Object> task) {
        return by.contentType("application/json").body(task).post(TASKS);
    }

    private static Response put(RequestSpecification by, String id, Map<String, Object> task) {
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(task)
                .put(TASKS + "/{id}", id);
    }

    private static Response act(
            RequestSpecification by, String id, String what, @Nullable String ifMatch, @Nullable Object body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        by.contentType("application/json");
        return body == null
                ? by.post(TASKS + "/{id}/" + what, id)
                : by.body(body).post(TASKS + "/{id}/" + what, id);
    }
}
