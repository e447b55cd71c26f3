package de.ausgleich.measure;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.REASON;
import static de.ausgleich.measure.Planned.act;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.create;
import static de.ausgleich.measure.Planned.created;
import static de.ausgleich.measure.Planned.goal;
import static de.ausgleich.measure.Planned.housing;
import static de.ausgleich.measure.Planned.measure;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.outcome;
import static de.ausgleich.measure.Planned.planned;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.running;
import static de.ausgleich.measure.Planned.serving;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureResourceTest {

    @Test
    void aProviderPlansAndStartsWhenEverythingIsThere() {
        String id = create(provider(), measure())
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("IDEA"), "organisation.code", equalTo("awo"), "mine", equalTo(true))
                .body("areas.code", contains("sieker"), "districts.code", contains("14", "78"))
                .body("start.ready", equalTo(false), "start.missing.rule", contains("TARGET"))
                .body("may", hasItems("EDIT", "DISCARD", "PLAN"))
                .extract()
                .path("id");
        act(provider(), id, "start", "\"1\"", Map.of())
                .then()
                .statusCode(409)
                .body("type", containsString("measure-state"));
        act(provider(), id, "planning", "\"1\"", null).then().statusCode(200).body("state", equalTo("PLANNED"));
        act(provider(), id, "start", "\"2\"", Map.of())
                .then()
                .statusCode(409)
                .body("type", containsString("measure-not-ready"), "detail", containsString("Zielwert"));
        act(provider(), id, "targets", "\"2\"", outcome())
                .then()
                .statusCode(201)
                .body("items.resultLevel", contains("OUTCOME"), "version", equalTo(3));
        act(provider(), id, "start", "\"3\"", Map.of("startedOn", "2011-02-01"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"), "startedOn", equalTo("2011-02-01"), "frozenAt", not(nullValue()))
                .body("may", hasItems("DOCUMENT", "COMPLETE"), "findings", empty());
        provider()
                .get(MEASURES + "/{id}/attainment?date=2010-12-31", id)
                .then()
                .statusCode(200)
                .body("targets[0].baseline.display", equalTo("80,0 %"), "targets[0].state", equalTo("NO_DATA"))
                .body("targets[0].target.value", equalTo(70), "targets[0].resultLevel", equalTo("OUTCOME"));
    }

    @Test
    void reachAloneIsNoOutcome() {
        String id = created(provider(), measure());
        Map<String, Object> output = outcome();
        output.put("resultLevel", "OUTPUT");
        act(provider(), id, "targets", "*", output).then().statusCode(201);
        act(provider(), id, "planning", "*", null).then().statusCode(200);
        act(provider(), id, "start", "*", Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("Reichweite allein genügt nicht"));
    }

    @Test
    void everyThingThatIsMissingIsNamed() {
        String id = created(
                planning(), Map.of("title", "Nur ein Gedanke", "organisation", "awo", "districts", List.of("14")));
        planning()
                .get(MEASURES + "/{id}", id)
                .then()
                .body("start.missing.rule", contains("OBJECTIVE", "GOAL", "TARGET", "PERIOD"));
        act(provider(), id, "planning", "*", null)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from", "to", "objective", "targetGroups"));
    }

    @Test
    void aTargetOfAMeasureSaysWhatItCounts() {
        String id = created(provider(), measure());
        Map<String, Object> target = outcome();
        target.remove("resultLevel");
        act(provider(), id, "targets", "*", target)
                .then()
                .statusCode(400)
                .body("violations.field", contains("resultLevel"));
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, Object> measure = measure();
        measure.put("title", " ");
        measure.put("kind", "CASE_FILE");
        measure.put("districts", List.of("14", "999", "14"));
        measure.put("targetGroups", List.of("EVERYBODY"));
        measure.put("partners", List.of(Map.of()));
        measure.put("responsible", "awo");
        measure.put("goals", List.of(Map.of("goal", UUID.randomUUID().toString())));
        measure.put("to", "2009-01-01");
        measure.put("cost", "10.005");
        create(planning(), measure)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "title",
                                "kind",
                                "districts[1]",
                                "districts[2]",
                                "targetGroups[0]",
                                "partners[0].organisation",
                                "responsible",
                                "goals[0].goal",
                                "to",
                                "cost"));
    }

    @Test
    void sourcesDoNotExceedTheCost() {
        Map<String, Object> measure = measure();
        measure.put("cost", 0.3);
        measure.put(
                "sources",
                List.of(
                        Map.of("kind", "OWN_FUNDS", "amount", 0.1),
                        Map.of("kind", "GRANT", "name", "Land", "amount", 0.2)));
        create(provider(), measure)
                .then()
                .statusCode(201)
                .body("money.sources.amount", contains(0.1f, 0.2f), "money.cost", equalTo(0.3f));
        measure.put("cost", 0.29);
        create(provider(), measure).then().statusCode(400).body("violations.field", contains("sources"));
    }

    @Test
    void aMeasureThatNeedsMoreWaitsForADecision() {
        Map<String, Object> measure = measure();
        measure.put("extraStaff", 0.5);
        String id = planned(measure);
        act(provider(), id, "start", "*", Map.of())
                .then()
                .statusCode(409)
                .body("type", containsString("measure-undecided"));
        provider()
                .get(MEASURES + "/{id}", id)
                .then()
                .body("gate.state", equalTo("UNCONFIRMED"), "start.missing.rule", contains("RESOURCES"));
    }

    @Test
    void whatItRestsOnStaysOnceItRuns() {
        String goal = goal("sieker");
        String id = planned(serving(goal));
        act(provider(), id, "start", "*", Map.of("startedOn", "2010-02-15"))
                .then()
                .statusCode(200);
        Map<String, Object> moved = serving(goal);
        moved.put("districts", List.of("65"));
        put(id, moved).then().statusCode(409).body("type", containsString("measure-started"));
        Map<String, Object> dearer = serving(goal);
        dearer.put("cost", 12000.5);
        put(id, dearer).then().statusCode(200).body("money.cost", equalTo(12000.5f));
        act(provider(), id, "targets", "*", outcome()).then().statusCode(409);
    }

    @Test
    void itEndsWithAReasonAndComesBackWithOne() {
        String id = running("2010-02-15");
        act(provider(), id, "completion", "*", Map.of("reason", " ")).then().statusCode(400);
        act(provider(), id, "completion", "*", Map.of("reason", "Fertig", "endedOn", "2010-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("endedOn"));
        act(provider(), id, "completion", "*", Map.of("reason", "Fertig", "endedOn", "2010-12-31"))
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"), "reason", equalTo("Fertig"), "endedOn", equalTo("2010-12-31"));
        put(id, measure()).then().statusCode(409).body("type", containsString("measure-over"));
        act(provider(), id, "reopening", "*", REASON).then().statusCode(403);
        act(planning(), id, "reopening", "*", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"), "endedOn", nullValue());
        act(provider(), id, "cancellation", "*", REASON).then().statusCode(200).body("state", equalTo("CANCELLED"));
        act(planning(), id, "reopening", "*", REASON).then().body("state", equalTo("RUNNING"));
        act(planning(), id, "reopening", "*", REASON)
                .then()
                .body("state", equalTo("PLANNED"), "startedOn", nullValue(), "frozenAt", nullValue());
        provider()
                .get("/api/v1/history/measure/{id}", id)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("reopened", "cancelled", "completed", "started", "planned", "created"));
    }

    @Test
    void anIdeaIsItsBodysAndMoreThanThatIsSeenInItsDistricts() {
        Map<String, Object> idea = measure();
        idea.put("districts", List.of("65"));
        idea.put("internalNote", "Gespräch mit der Stiftung steht aus");
        String id = created(provider(), idea);
        planning().get(MEASURES + "/{id}", id).then().statusCode(200);
        housing().get(MEASURES + "/{id}", id).then().statusCode(404);
        council().get(MEASURES + "/{id}", id).then().statusCode(404);
        act(provider(), id, "planning", "*", null).then().statusCode(200);
        housing()
                .get(MEASURES + "/{id}", id)
                .then()
                .statusCode(200)
                .body("money", nullValue(), "internalNote", nullValue(), "gate", nullValue(), "may", empty());
        council().get(MEASURES + "/{id}", id).then().body("money.extraMoney", equalTo(0f), "internalNote", nullValue());
        otherProvider().get(MEASURES + "/{id}", id).then().statusCode(404);
        provider().get(MEASURES + "/{id}", id).then().body("internalNote", containsString("Stiftung"));
    }

    @Test
    void aBodyKeepsMeasuresInItsOwnDistrictsAlone() {
        Map<String, Object> far = measure();
        far.put("districts", List.of("14", "04"));
        create(provider(), far).then().statusCode(403);
        Map<String, Object> foreign = measure();
        foreign.put("organisation", "caritas");
        create(provider(), foreign).then().statusCode(403);
        create(housing(), measure()).then().statusCode(403);
        String id = created(provider(), measure());
        act(otherProvider(), id, "planning", "*", null).then().statusCode(404);
        act(provider(), id, "planning", null, null).then().statusCode(428);
        act(provider(), id, "planning", "\"7\"", null).then().statusCode(412);
        provider().header("If-Match", "*").delete(MEASURES + "/{id}", id).then().statusCode(204);
        provider().get(MEASURES + "/{id}", id).then().statusCode(404);
    }

    @Test
    void whatIsRecommendedToOthersIsShownAndNotManaged() {
        Map<String, Object> measure = measure();
        measure.put("managed", false);
        create(planning(), measure).then().statusCode(400).body("violations.field", contains("recommendedTo"));
        measure.put("recommendedTo", "Amt für Schule");
        create(provider(), measure).then().statusCode(403);
        measure.put("districts", List.of("65"));
        String id = created(planning(), measure);
        council().get(MEASURES + "/{id}", id).then().statusCode(200).body("may", empty());
        housing().get(MEASURES + "/{id}", id).then().statusCode(200);
        otherProvider().get(MEASURES + "/{id}", id).then().statusCode(404);
        act(planning(), id, "start", "*", Map.of())
                .then()
                .statusCode(409)
                .body("type", containsString("measure-recommended"));
        act(planning(), id, "recommendation-answer", "*", Map.of("answer", "TAKEN_UP", "words", "Ab Sommer"))
                .then()
                .statusCode(200)
                .body("recommendation.answer", equalTo("TAKEN_UP"), "recommendation.words", equalTo("Ab Sommer"));
    }

    @Test
    void twoForTheSamePeopleInTheSamePlaceAreTold() {
        String goal = goal("sieker");
        String one = planned(serving(goal));
        Map<String, Object> like = serving(goal);
        like.put("title", "Vorlesen im Hort");
        like.put("districts", List.of("78", "65"));
        String other = planned(like);
        Map<String, Object> later = serving(goal);
        later.put("title", "Später");
        later.put("from", "2015-01-01");
        later.put("to", "2015-12-31");
        String apart = planned(later);
        provider()
                .get(MEASURES + "/{id}", one)
                .then()
                .body("overlaps.id", hasItem(other), "overlaps.id", not(hasItem(apart)))
                .body("overlaps.find { it.id == '" + other + "' }.districts.code", contains("78"));
        provider()
                .get(MEASURES + "/overlaps?district=78")
                .then()
                .statusCode(200)
                .body("find { it.targetGroup == 'CHILDREN' }.measures.id", hasItems(one, other));
    }

    @Test
    void aGoalWithoutAMeasureAndAMeasureWithoutAGoalAreFindings() {
        Map<String, Object> aimless = measure();
        aimless.put("goals", List.of());
        String id = created(provider(), aimless);
        act(provider(), id, "planning", "*", null).then().statusCode(200).body("findings", contains("NO_GOAL"));
        provider().get(MEASURES + "/findings").then().statusCode(200).body("measures.id", hasItem(id));
        provider().get(MEASURES + "?finding=NO_GOAL&size=500").then().body("items.id", hasItem(id));
        String goal = goal("sieker");
        act(provider(), id, "planning", "*", null).then().statusCode(409);
        planning()
                .get("/api/v1/goals/{id}/measures", goal)
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    void listsAreFilteredSortedAndExported() {
        String goal = goal("sieker");
        String id = planned(serving(goal));
        provider()
                .get(
                        MEASURES + "?goal={goal}&district=78&targetGroup=CHILDREN&mine=true&state=PLANNED&sort=title",
                        goal)
                .then()
                .statusCode(200)
                .body("total", equalTo(1), "items.id", contains(id), "items[0].goals", equalTo(1))
                .body("items[0].targets.state", contains("NO_DATA"), "items[0].areas.code", contains("sieker"));
        provider().get(MEASURES + "?goal={goal}&from=2013-01-01", goal).then().body("total", equalTo(0));
        provider().get(MEASURES + "?goal={goal}&area=baumheide", goal).then().body("total", equalTo(0));
        provider().get(MEASURES + "?sort=money").then().statusCode(400);
        provider()
                .accept("text/csv")
                .get(MEASURES + "?goal={goal}", goal)
                .then()
                .statusCode(200)
                .body(containsString("Sprachförderung am Nachmittag;Maßnahme;"));
        planning()
                .get("/api/v1/goals/{id}/measures", goal)
                .then()
                .body("measure.id", contains(id), "hypothesis", contains("Wer täglich spricht, lernt schneller."));
    }

    private static io.restassured.response.Response put(String id, Map<String, Object> measure) {
        return provider()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(measure)
                .put(MEASURES + "/{id}", id);
    }
}
