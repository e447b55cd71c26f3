package de.ausgleich.goal;

import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.HISTORY;
import static de.ausgleich.goal.Written.act;
import static de.ausgleich.goal.Written.conference;
import static de.ausgleich.goal.Written.council;
import static de.ausgleich.goal.Written.create;
import static de.ausgleich.goal.Written.draft;
import static de.ausgleich.goal.Written.goal;
import static de.ausgleich.goal.Written.housing;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.proposed;
import static de.ausgleich.goal.Written.provider;
import static de.ausgleich.goal.Written.put;
import static de.ausgleich.goal.Written.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalResourceTest {

    private static final Map<String, String> REASON = Map.of("reason", "Bitte die Zielgruppe genauer fassen");

    @Test
    void aConferenceDraftsAndProposesForItsDistricts() {
        String id = create(conference(), goal("duerkopp"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"), "author.code", equalTo("stadtteilkonferenz-sieker"))
                .body("area.name", equalTo("Dürkopp"), "kind", equalTo("GOAL"))
                .body("may", containsInAnyOrder("EDIT", "DISCARD", "PROPOSE"))
                .extract()
                .path("id");
        Map<String, Object> more = goal("duerkopp");
        more.put("targetGroup", "Familien mit zwei und mehr Kindern");
        more.put(
                "participants",
                List.of(
                        Map.of("organisation", "bgw", "stance", "RESERVES", "words", "Erst die Mieten"),
                        Map.of("organisation", "sozialdezernat", "stance", "AGREES")));
        put(conference(), id, "\"1\"", more)
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "participants.name", contains("BGW", "Sozialdezernat (Dezernat V)"))
                .body("participants.department", contains(false, true));
        act(conference(), id, "proposal", "\"2\"", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"), "may", contains("COMMENT"));
        put(conference(), id, "\"3\"", more).then().statusCode(403);
        act(planning(), id, "return", "\"3\"", REASON).then().statusCode(200).body("state", equalTo("DRAFT"));
        conference()
                .get(HISTORY, id)
                .then()
                .statusCode(200)
                .body("items.action", contains("returned", "proposed", "changed", "created"))
                .body("items[0].reason", equalTo(REASON.get("reason")), "items[0].role", equalTo("social-planning"))
                .body("items[1].organisation", equalTo("Stadtteilkonferenz Sieker"))
                .body("items.before", everyItem(nullValue()), "items.after", everyItem(nullValue()));
        planning()
                .queryParam("objectType", "goal")
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("returned", "proposed", "changed", "created"))
                .body("items.organisation", hasItem("stadtteilkonferenz-sieker"));
    }

    @Test
    void draftsAreSeenByTheirBodyAndThePlanningAlone() {
        String id = draft(conference(), "sieker");
        for (String path : List.of(GOALS + "/{id}", GOALS + "/{id}/comments", HISTORY)) {
            conference().get(path, id).then().statusCode(200);
            planning().get(path, id).then().statusCode(200);
            provider().get(path, id).then().statusCode(404);
            housing().get(path, id).then().statusCode(404);
            council().get(path, id).then().statusCode(404);
            As.role(Role.STATISTICS_OFFICE).get(path, id).then().statusCode(404);
        }
        put(provider(), id, "*", goal("sieker")).then().statusCode(404);
        act(provider(), id, "proposal", "*", null).then().statusCode(404);
        act(provider(), id, "comments", null, Map.of("words", "Schon gut"))
                .then()
                .statusCode(404);
        provider().header("If-Match", "*").delete(GOALS + "/{id}", id).then().statusCode(404);
        for (var reader : List.of(provider(), housing(), council())) {
            reader.queryParam("size", 500).get(GOALS).then().body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void proposalsAreSeenInTheirAreaAndNotElsewhere() {
        String near = proposed("sieker");
        String far = proposed("duerkopp");
        assertThat(status(provider(), near, "")).isEqualTo(200);
        assertThat(status(provider(), far, "")).isEqualTo(404);
        assertThat(status(housing(), near, "")).isEqualTo(404);
        assertThat(status(housing(), far, "")).isEqualTo(200);
        assertThat(status(council(), near, "")).isEqualTo(404);
        provider()
                .queryParam("size", 500)
                .get(GOALS)
                .then()
                .body("items.id", hasItem(near), "items.id", not(hasItem(far)));
        int before = provider().get(GOALS).path("total");
        proposed("duerkopp");
        assertThat((Integer) provider().get(GOALS).path("total")).isEqualTo(before);
        create(provider(), goal("duerkopp")).then().statusCode(400).body("violations.field", contains("area"));
        create(council(), goal("duerkopp")).then().statusCode(403);
    }

    @Test
    void aRoleWithoutABodyWritesNothing() {
        create(As.person("no-body-at-all", Role.WELFARE_PROVIDER), goal("sieker"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("area"));
    }

    @Test
    void whatSomebodySaysIsSaidForOneBody() {
        String id = proposed("sieker");
        act(provider(), id, "comments", null, Map.of("words", "Mit Vorbehalt", "stance", "RESERVES"))
                .then()
                .statusCode(200)
                .body("[0].organisation.name", equalTo("AWO"), "[0].stance", equalTo("RESERVES"));
        act(provider(), id, "comments", null, Map.of("words", "Für andere", "organisation", "caritas"))
                .then()
                .statusCode(403);
        act(provider(), id, "comments", null, Map.of("words", " ", "stance", "SHRUGS"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("words", "stance"));
        conference()
                .get(GOALS + "/{id}/comments", id)
                .then()
                .body("words", contains("Mit Vorbehalt"), "[0].role", equalTo("welfare-provider"));
        planning()
                .queryParam("objectId", id)
                .queryParam("action", "commented")
                .get("/api/v1/audit-events")
                .then()
                .body("items[0].after.stance", equalTo("RESERVES"), "items[0].after", not(hasKey("words")));
        String draft = draft(planning(), "sieker");
        act(planning(), draft, "comments", null, Map.of("words", "Zu früh"))
                .then()
                .statusCode(409);
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, Object> wrong = goal(" ");
        wrong.put("title", "");
        wrong.put("kind", "WISH");
        wrong.put("level", "SOMEWHERE");
        wrong.put("concern", "NOTHING");
        wrong.put("frameworks", List.of("gibt-es-nicht"));
        wrong.put("responsible", Map.of("organisation", "niemand"));
        wrong.put(
                "participants",
                List.of(
                        Map.of("stance", "AGREES"),
                        Map.of("organisation", "niemand", "stance", "SHRUGS"),
                        Map.of("organisation", "awo", "name", "AWO", "stance", "AGREES")));
        create(planning(), wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "area",
                                "title",
                                "kind",
                                "level",
                                "concern",
                                "frameworks[0]",
                                "responsible.organisation",
                                "participants[0].organisation",
                                "participants[1].organisation",
                                "participants[1].stance",
                                "participants[2].organisation"));
        String id = create(planning(), Map.of("area", "sieker", "title", "Nur ein Titel"))
                .then()
                .statusCode(201)
                .body("residents", nullValue())
                .extract()
                .path("id");
        act(planning(), id, "proposal", "\"1\"", null)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("why", "level", "concern", "residents.tookPart", "residents.words"));
    }

    @Test
    void aRecommendationNamesWhomItIsFor() {
        Map<String, Object> recommendation = goal("sieker");
        recommendation.put("kind", "RECOMMENDATION");
        create(planning(), recommendation).then().statusCode(400).body("violations.field", contains("addressedTo"));
        recommendation.put("addressedTo", "Amt für Verkehr");
        create(planning(), recommendation)
                .then()
                .statusCode(201)
                .body("kind", equalTo("RECOMMENDATION"), "addressedTo", equalTo("Amt für Verkehr"));
    }

    @Test
    void aStateThatHasGoneIsRefused() {
        String id = draft(planning(), "sieker");
        put(planning(), id, "\"7\"", goal("sieker"))
                .then()
                .statusCode(412)
                .body("current.title", equalTo("Weniger Familien im Leistungsbezug"));
        put(planning(), id, null, goal("sieker")).then().statusCode(428);
        act(planning(), id, "proposal", "\"7\"", null).then().statusCode(412);
        act(planning(), id, "proposal", null, null).then().statusCode(428);
        act(planning(), id, "return", "\"1\"", REASON).then().statusCode(409);
        act(planning(), id, "proposal", "\"1\"", null).then().statusCode(200);
        act(planning(), id, "proposal", "\"2\"", null).then().statusCode(409);
        act(planning(), id, "return", "\"2\"", Map.of("reason", " ")).then().statusCode(400);
        planning()
                .header("If-Match", "\"2\"")
                .delete(GOALS + "/{id}", id)
                .then()
                .statusCode(409);
        act(planning(), UUID.randomUUID().toString(), "proposal", "*", null)
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftIsThrownAway() {
        String id = draft(conference(), "duerkopp");
        conference()
                .header("If-Match", "\"9\"")
                .delete(GOALS + "/{id}", id)
                .then()
                .statusCode(412);
        conference()
                .header("If-Match", "\"1\"")
                .delete(GOALS + "/{id}", id)
                .then()
                .statusCode(204);
        assertThat(status(conference(), id, "")).isEqualTo(404);
        planning()
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("discarded", "created"));
    }

    @Test
    void theListIsSearchedFilteredSortedPagedAndExported() {
        Map<String, Object> goal = goal("sieker");
        String word = "Wort" + UUID.randomUUID();
        goal.put("title", "Ärger mit " + word);
        goal.put("responsible", Map.of("organisation", "awo", "function", "Bereichsleitung"));
        String id = create(conference(), goal).path("id");
        String other = create(planning(), Map.of("area", "sieker", "title", "Anderes " + word))
                .path("id");
        planning()
                .queryParam("q", word.toUpperCase(java.util.Locale.ROOT))
                .queryParam("sort", "title")
                .get(GOALS)
                .then()
                .statusCode(200)
                .body("items.id", contains(other, id), "total", equalTo(2));
        planning()
                .queryParam("q", word)
                .queryParam("level", "BETWEEN_DISTRICTS_AND_CITY")
                .queryParam("area", "sieker")
                .queryParam("kind", "GOAL")
                .queryParam("state", "DRAFT", "AGREED")
                .get(GOALS)
                .then()
                .body("items.id", contains(id));
        conference()
                .queryParam("q", word)
                .queryParam("mine", true)
                .get(GOALS)
                .then()
                .body("items.id", contains(id), "items[0].mine", equalTo(true));
        planning()
                .queryParam("q", word)
                .queryParam("state", "CLOSED")
                .get(GOALS)
                .then()
                .body("items", empty());
        planning()
                .queryParam("q", word)
                .queryParam("size", 1)
                .queryParam("page", 1)
                .get(GOALS)
                .then()
                .body("items.size()", equalTo(1), "total", equalTo(2));
        planning()
                .queryParam("sort", "beauty")
                .get(GOALS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
        planning()
                .queryParam("q", word)
                .accept("text/csv")
                .get(GOALS)
                .then()
                .statusCode(200)
                .body(containsString("Ärger mit " + word), containsString("Entwurf;zwischen Bezirken und Gesamtstadt"));
    }

    @Test
    void frameworksCountTheGoalsInSight() {
        String code = "rahmen-" + UUID.randomUUID();
        Map<String, Object> framework =
                Map.of("title", "Leitlinien " + code, "publisher", "Rat der Stadt", "validFrom", "2008-01-01");
        framework(code, "If-None-Match", "*", framework).then().statusCode(201);
        framework(code, "If-None-Match", "*", framework).then().statusCode(412);
        framework(code, "If-Match", "\"7\"", framework).then().statusCode(412);
        framework(code, "If-Match", "\"1\"", framework).then().statusCode(200).body("version", equalTo(2));
        framework(
                        "Größe",
                        "If-None-Match",
                        "*",
                        Map.of("title", " ", "link", "Rathaus", "validFrom", "2008-01-01", "validTo", "2007-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("code", "title", "publisher", "link", "validTo"));
        Map<String, Object> goal = goal("duerkopp");
        goal.put("frameworks", List.of(code));
        create(conference(), goal).then().statusCode(201).body("frameworks.name", contains("Leitlinien " + code));
        String path = "/api/v1/frameworks/" + code;
        conference().get(path).then().body("goals.draft", equalTo(1));
        housing().get(path).then().statusCode(200).body("goals.draft", equalTo(0));
        council().get(path).then().body("goals.draft", equalTo(0));
        council().get("/api/v1/frameworks").then().body("code", hasItems(code));
        council().get("/api/v1/frameworks/nicht-da").then().statusCode(404);
        planning().queryParam("framework", code).get(GOALS).then().body("total", equalTo(1));
    }

    private static io.restassured.response.Response framework(
            String code, String header, String value, Map<String, Object> framework) {
        return planning()
                .header(header, value)
                .contentType("application/json")
                .body(framework)
                .put("/api/v1/frameworks/{code}", code);
    }
}
