package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.measure.Planned;
import de.ausgleich.measure.documentation.Documented;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.shared.file.Samples;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every operation that somebody with districts of their own may read has a scope or says why it has none: docs/scopes.md. Each with a scope is tried in pairs as the demonstration's housing company
 * (districts 04 and 65): what is inside is there; what is outside is 404, or left out of a list that names it to
 * somebody with the whole city.
 */
@QuarkusTest
class ScopePairsTest {

    private static final String BGW = "00000000-0000-4000-8000-000000000006";
    private static final String FOREIGN = "far-away";
    private static final String API = "/api/v1";
    private static final String FAMILIES = API + "/indicators/sgb2-families";

    /**
     * @param inside a request for what is inside
     * @param outside a request for what is outside; the same as inside for a list
     * @param own what the answer to the first says
     * @param foreign what it must not say, and does to somebody with the whole city
     */
    private record Pair(String inside, String outside, String own, String foreign) {

        static Pair list(String path, String own, String foreign) {
            return new Pair(path, path, own, foreign);
        }

        static Pair thing(String inside, String outside) {
            return new Pair(inside, outside, "", "");
        }

        boolean isList() {
            return inside.equals(outside);
        }
    }

    /**
     * A writing operation.
     *
     * @param refused what is answered outside: 404, or 400 where the thing is named in the content
     */
    private record Writing(String method, String inside, String outside, Function<String, String> body, int refused) {}

    @Test
    void everyOperationOfTheTableIsTriedInPairs() throws IOException {
        Map<String, Pair> pairs = pairs();
        Map<String, Writing> writings = goalsWritten();
        Map<String, String> table = table();
        assertThat(Stream.concat(pairs.keySet().stream(), writings.keySet().stream())
                        .toList())
                .as("operations with a scope in docs/scopes.md")
                .containsExactlyInAnyOrderElementsOf(table.keySet().stream()
                        .filter(operation -> !table.getOrDefault(operation, "").startsWith("none"))
                        .toList());
        SoftAssertions softly = new SoftAssertions();
        pairs.forEach((operation, pair) -> check(softly, operation, pair));
        writings.forEach((operation, writing) -> check(softly, operation, writing));
        softly.assertAll();
        System.out.printf("Tried %d operations with a scope in pairs%n", pairs.size() + writings.size());
    }

    @Test
    void everyOperationOfWhoHasDistrictsIsInTheTable() throws IOException {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(ContractTest.operations(ContractTest.contract())
                        .filter(operation -> operation
                                .content()
                                .path("x-roles")
                                .toString()
                                .matches(".*(housing-company|anonymous).*"))
                        .map(operation ->
                                operation.content().path("operationId").asText())
                        .toList());
    }

    private static void check(SoftAssertions softly, String operation, Pair pair) {
        Response inside = As.person(BGW, Role.HOUSING_COMPANY).get(pair.inside());
        softly.assertThat(inside.statusCode()).as("%s inside", operation).isEqualTo(200);
        softly.assertThat(inside.asString()).as("%s inside", operation).contains(pair.own());
        Response everything = As.person("whole-city", Role.SOCIAL_PLANNING, Role.ADMINISTRATOR)
                .get(pair.outside());
        softly.assertThat(everything.statusCode())
                .as("%s with the whole city", operation)
                .isEqualTo(200);
        if (pair.isList()) {
            softly.assertThat(inside.asString()).as("%s outside", operation).doesNotContain(pair.foreign());
            softly.assertThat(everything.asString())
                    .as("%s with the whole city", operation)
                    .contains(pair.foreign());
        } else {
            Response outside = As.person(BGW, Role.HOUSING_COMPANY).get(pair.outside());
            softly.assertThat(outside.statusCode()).as("%s outside", operation).isEqualTo(404);
        }
    }

    private static void check(SoftAssertions softly, String operation, Writing writing) {
        softly.assertThat(send(writing, writing.outside()))
                .as("%s outside", operation)
                .isEqualTo(writing.refused());
        softly.assertThat(send(writing, writing.inside()))
                .as("%s inside", operation)
                .isBetween(200, 299);
    }

    private static int send(Writing writing, String path) {
        return As.person(BGW, Role.HOUSING_COMPANY)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(writing.body().apply(path))
                .request(writing.method(), path.replaceAll("#.*", ""))
                .statusCode();
    }

    private static Map<String, Writing> goalsWritten() {
        String far = goal(As.role(Role.SOCIAL_PLANNING), "sieker");
        String goals = API + "/goals/";
        String own = goalOf(BGW);
        Map<String, Writing> writings = new TreeMap<>();
        writings.put(
                "addMyWatch",
                new Writing(
                        "POST",
                        API + "/me/watches#65",
                        API + "/me/watches#78",
                        path -> "{\"district\": \"%s\"}".formatted(path.replaceAll(".*#", "")),
                        404));
        writings.put(
                "createGoal",
                new Writing(
                        "POST",
                        API + "/goals#duerkopp",
                        API + "/goals#sieker",
                        path -> goalBody(path.replaceAll(".*#", "")),
                        400));
        writings.put(
                "putGoal", new Writing("PUT", goals + goalOf(BGW), goals + far, path -> goalBody("duerkopp"), 404));
        writings.put("discardGoal", new Writing("DELETE", goals + goalOf(BGW), goals + far, path -> "", 404));
        writings.put(
                "proposeGoal",
                new Writing("POST", goals + own + "/proposal", goals + far + "/proposal", path -> "", 404));
        writings.put(
                "commentGoal",
                new Writing(
                        "POST",
                        goals + proposedGoal("duerkopp") + "/comments",
                        goals + proposedGoal("sieker") + "/comments",
                        path -> "{\"words\": \"Einverstanden\"}",
                        404));
        String nearTarget = withTarget(goalOf(BGW));
        String farTarget = withTarget(far);
        String target = targetBody();
        writings.put(
                "addTarget",
                new Writing("POST", goals + goalOf(BGW) + "/targets", goals + far + "/targets", path -> target, 404));
        writings.put("putTarget", new Writing("PUT", nearTarget, farTarget, path -> target, 404));
        writings.put(
                "putReading",
                new Writing(
                        "PUT",
                        nearTarget + "/readings/2009-12-31",
                        farTarget + "/readings/2009-12-31",
                        path -> "{\"numerator\": 10, \"denominator\": 40, \"source\": \"Zählung\"}",
                        404));
        String read = withTarget(goalOf(BGW));
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"numerator\": 10, \"denominator\": 40, \"source\": \"Zählung\"}")
                .put(read + "/readings/2009-12-31");
        writings.put(
                "removeReading",
                new Writing(
                        "DELETE", read + "/readings/2009-12-31", farTarget + "/readings/2009-12-31", path -> "", 404));
        writings.put("removeTarget", new Writing("DELETE", withTarget(goalOf(BGW)), farTarget, path -> "", 404));
        String tasks = API + "/tasks/";
        String farTask = task("sieker");
        writings.put(
                "createTask",
                new Writing(
                        "POST",
                        API + "/tasks#duerkopp",
                        API + "/tasks#sieker",
                        path -> taskBody(path.replaceAll(".*#", "")),
                        400));
        writings.put(
                "putTask",
                new Writing("PUT", tasks + task("duerkopp"), tasks + farTask, path -> taskBody("duerkopp"), 404));
        writings.put(
                "completeTask",
                new Writing(
                        "POST",
                        tasks + task("duerkopp") + "/completion",
                        tasks + farTask + "/completion",
                        path -> "{}",
                        404));
        String done = task("duerkopp");
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{}")
                .post(tasks + done + "/completion");
        writings.put(
                "reopenTask",
                new Writing("POST", tasks + done + "/reopening", tasks + farTask + "/reopening", path -> "", 404));
        writings.put(
                "previewTarget",
                new Writing(
                        "POST",
                        goals + "target-preview#duerkopp",
                        goals + "target-preview#sieker",
                        path -> "{\"area\": \"%s\", \"target\": %s}".formatted(path.replaceAll(".*#", ""), target),
                        400));
        return writings;
    }

    /** @return the target's address */
    private static String withTarget(String goal) {
        String target = As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(targetBody())
                .post(API + "/goals/" + goal + "/targets")
                .path("targets[0].id");
        return API + "/goals/" + goal + "/targets/" + target;
    }

    private static String targetBody() {
        return """
                {"kind": "POINTS", "amount": 5, "baselineDate": "2007-12-31", "due": "2010-12-31",
                 "metric": {"name": "Wohnungen", "unit": "Wohnungen", "type": "SHARE", "countedBy": "bgw",
                            "baselineNumerator": 20, "baselineDenominator": 40}}""";
    }

    /** That the housing company is to do. */
    private static String task(String area) {
        return As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body(taskBody(area))
                .post(API + "/tasks")
                .path("id");
    }

    private static String taskBody(String area) {
        return """
                {"area": "%s", "what": "Raum suchen", "owner": "bgw", "due": "2011-03-31"}""".formatted(area);
    }

    private static String goalOf(String subject) {
        return goal(As.person(subject, Role.HOUSING_COMPANY), "duerkopp");
    }

    private static String goal(RequestSpecification by, String area) {
        return by.contentType("application/json")
                .body(goalBody(area))
                .post(API + "/goals")
                .path("id");
    }

    private static String proposedGoal(String area) {
        String id = goal(As.role(Role.SOCIAL_PLANNING), area);
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .post(API + "/goals/" + id + "/proposal")
                .then()
                .statusCode(200);
        return id;
    }

    /** The newest adopted concept of an area, which is written where there is none. */
    private static String adoptedConcept(String area) {
        String concepts = API + "/action-concepts";
        String known = As.role(Role.SOCIAL_PLANNING)
                .get(concepts + "?state=ADOPTED&area=" + area)
                .path("items[0].id");
        if (known != null) {
            return known;
        }
        String id = As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("{\"area\": \"" + area + "\"}")
                .post(concepts)
                .path("id");
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"title\": \"Paarweise\", \"sections\": [{\"heading\": \"Eins\", \"text\": \"Probe\"}]}")
                .put(concepts + "/" + id)
                .then()
                .statusCode(200);
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"decidedOn\": \"2009-01-01\", \"body\": \"Rat\", \"paperNumber\": \"1\"}")
                .post(concepts + "/" + id + "/adoption")
                .then()
                .statusCode(200);
        return id;
    }

    /** Lets a goal serve the framework whose goals are counted. */
    private static void counted(String area, String goal) {
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(goalBody(area).replaceFirst("\\{", "{\"frameworks\": [\"pairs\"], "))
                .put(API + "/goals/" + goal)
                .then()
                .statusCode(200);
    }

    private static String goalBody(String area) {
        return """
                {"area": "%s", "title": "Paarweise", "why": "Probe", "level": "BETWEEN_GROUPS",
                 "concern": "TARGET_GROUP", "residents": {"tookPart": false, "words": "Noch nicht"}}""".formatted(area);
    }

    private static Map<String, Pair> pairs() {
        Bodies.create(FOREIGN, BodyKind.WELFARE_PROVIDER, "b3");
        String foreignMember = Bodies.member(FOREIGN, "member-far-away");
        String ownMember = As.role(Role.ADMINISTRATOR)
                .get(API + "/organisations/bgw/members")
                .path("items[0].id");
        String date = "?date=2007-12-31";
        Map<String, Pair> pairs = new TreeMap<>();
        pairs.put("listOrganisations", Pair.list(API + "/organisations?size=500", "\"bgw\"", "\"" + FOREIGN + "\""));
        pairs.put("getOrganisation", Pair.thing(API + "/organisations/bgw", API + "/organisations/" + FOREIGN));
        pairs.put(
                "listMembers",
                Pair.thing(API + "/organisations/bgw/members", API + "/organisations/" + FOREIGN + "/members"));
        pairs.put(
                "listColleagues",
                Pair.thing(API + "/organisations/bgw/colleagues", API + "/organisations/" + FOREIGN + "/colleagues"));
        pairs.put("listMemberships", Pair.list(API + "/memberships?size=500", ownMember, foreignMember));
        pairs.put(
                "getMembership", Pair.thing(API + "/memberships/" + ownMember, API + "/memberships/" + foreignMember));
        pairs.put("search", Pair.list(API + "/search?q=betriebshof", "", "Betriebshof Sieker"));
        pairs.put("listFacilities", Pair.list(API + "/facilities?size=500", "\"65\"", "\"78\""));
        pairs.put(
                "getFacility",
                Pair.thing(API + "/facilities/" + facility("65"), API + "/facilities/" + facility("78")));
        Bodies.create("conference-far-away", BodyKind.CONFERENCE, "b3");
        String sieker = API + "/conferences/stadtteilkonferenz-sieker";
        String farConference = API + "/conferences/conference-far-away";
        pairs.put("listConferences", Pair.list(API + "/conferences?size=500", "Sieker", "conference-far-away"));
        pairs.put("getConference", Pair.thing(sieker, farConference));
        pairs.put("listMeetings", Pair.thing(sieker + "/meetings", farConference + "/meetings"));
        pairs.put("getMeeting", Pair.thing(meeting(sieker), meeting(farConference)));
        pairs.put("listProgrammeAreas", Pair.list(API + "/programme-areas", "duerkopp", "sieker"));
        String own = API + "/programme-areas/duerkopp";
        String other = API + "/programme-areas/sieker";
        pairs.put("getProgrammeArea", Pair.thing(own, other));
        pairs.put("getProgrammeAreaFigures", Pair.thing(own + "/figures", other + "/figures"));
        pairs.put("listProgrammeDecisions", Pair.thing(own + "/decisions", other + "/decisions"));
        String nearConcept = adoptedConcept("duerkopp");
        String farConcept = adoptedConcept("sieker");
        pairs.put("listActionConcepts", Pair.list(API + "/action-concepts", nearConcept, farConcept));
        pairs.put(
                "getActionConcept",
                Pair.thing(API + "/action-concepts/" + nearConcept, API + "/action-concepts/" + farConcept));
        As.role(Role.SOCIAL_PLANNING)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"title\": \"Paare\", \"publisher\": \"Rat\", \"validFrom\": \"1997-03-01\"}")
                .put(API + "/frameworks/pairs");
        String near = proposedGoal("duerkopp");
        String far = proposedGoal("sieker");
        counted("duerkopp", near);
        counted("sieker", far);
        String counts = "\"validFrom\":\"1997-03-01\",\"validTo\":null,\"goals\":{\"draft\":0,\"proposed\":";
        pairs.put("listFrameworks", Pair.list(API + "/frameworks", counts + "1", counts + "2"));
        pairs.put("getFramework", Pair.list(API + "/frameworks/pairs", counts + "1", counts + "2"));
        pairs.put("listGoals", Pair.list(API + "/goals?size=500", near, far));
        String nearPath = API + "/goals/" + near;
        String farPath = API + "/goals/" + far;
        pairs.put("getGoal", Pair.thing(nearPath, farPath));
        String nearTask = task("duerkopp");
        String farTask = task("sieker");
        pairs.put("listTasks", Pair.list(API + "/tasks?size=500", nearTask, farTask));
        pairs.put("getTask", Pair.thing(API + "/tasks/" + nearTask, API + "/tasks/" + farTask));
        pairs.put("getAttainment", Pair.thing(nearPath + "/attainment", farPath + "/attainment"));
        pairs.put("listGoalComments", Pair.thing(nearPath + "/comments", farPath + "/comments"));
        measuresRead(pairs, near);
        documentationRead(pairs);
        pairs.put("getHistory", Pair.thing(API + "/history/goal/" + near, API + "/history/goal/" + far));
        pairs.put("listFieldReports", Pair.list(API + "/field-reports?size=500", "Mietertreff", "Kindergartenjahres"));
        pairs.put(
                "getFieldReport",
                Pair.thing(API + "/field-reports/" + report("04"), API + "/field-reports/" + report("78")));
        pairs.put("getAttachment", Pair.thing(attachment("04"), attachment("78")));
        pairs.put("getDistrictProfile", Pair.thing(API + "/districts/65/profile", API + "/districts/78/profile"));
        pairs.put("getIndicatorValues", Pair.list(FAMILIES + "/values" + date, "Baumheide", "Betriebshof Sieker"));
        pairs.put(
                "getDoubleDisadvantage",
                Pair.list(API + "/double-disadvantage" + date, "Baumheide", "Betriebshof Sieker"));
        pairs.put(
                "getIndicatorSummary",
                Pair.list(FAMILIES + "/summary" + date + "&ranks=92", "Dürkopp", "\"lowest\":{\"items\":[{"));
        pairs.put(
                "getNeedIndexResult",
                Pair.list(API + "/need-indices/life-situation/result" + date, "Baumheide", "Betriebshof Sieker"));
        pairs.put(
                "getIndicatorChanges",
                Pair.list(API + "/indicators/sgb2-share/changes?date=2010-12-31", "Baumheide", "Betriebshof Sieker"));
        pairs.put(
                "listWarnings",
                Pair.list(API + "/warnings?date=2010-12-31&indicator=sgb2-share", "Baumheide", "\"69\""));
        pairs.put("getIndicatorSeries", Pair.thing(FAMILIES + "/series?district=65", FAMILIES + "/series?district=78"));
        pairs.put(
                "getProvenance",
                Pair.thing(
                        FAMILIES + "/provenance" + date + "&district=65",
                        FAMILIES + "/provenance" + date + "&district=78"));
        pairs.put(
                "listObservations",
                Pair.thing(
                        API + "/observations?variable=population&district=65",
                        API + "/observations?variable=population&district=78"));
        return pairs;
    }

    private static void measuresRead(Map<String, Pair> pairs, String goal) {
        String measures = API + "/measures/";
        String near = plannedMeasure("04", goal, "Nahe Maßnahme");
        plannedMeasure("04", goal, "Nahe Maßnahme daneben");
        String far = plannedMeasure("78", null, "Ferne Maßnahme");
        plannedMeasure("78", null, "Ferne Maßnahme daneben");
        String alsoFar = plannedMeasure("78", goal, "Ferne Maßnahme zum Ziel");
        pairs.put("listMeasures", Pair.list(API + "/measures?size=500", near, far));
        pairs.put("listOverlaps", Pair.list(measures + "overlaps", near, far));
        pairs.put("listMeasureFindings", Pair.list(measures + "findings", "goalsWithoutMeasure", far));
        pairs.put("listMeasuresOfGoal", Pair.list(API + "/goals/" + goal + "/measures", near, alsoFar));
        pairs.put("getMeasure", Pair.thing(measures + near, measures + far));
        pairs.put("listMeasureTargets", Pair.thing(measures + near + "/targets", measures + far + "/targets"));
        Map.of(
                        "getBudgetConfirmation", "/budget-confirmation",
                        "listResourceDecisionsOfMeasure", "/resource-decisions",
                        "listFundings", "/fundings",
                        "getMeasureMoney", "/money",
                        "getMeasureReportLines", "/report-lines?year=2010",
                        "getMeasureSheet", "/sheet",
                        "listContributions", "/contributions")
                .forEach((operation, part) ->
                        pairs.put(operation, Pair.thing(measures + near + part, measures + far + part)));
        decide(far);
        pairs.put("listResourceDecisions", Pair.list(API + "/resource-decisions?size=500", "total", far));
        pairs.put(
                "getContribution",
                Pair.thing(contribution(running("04", goal), goal), contribution(running("78", goal), goal)));
        pairs.put("getMeasureAttainment", Pair.thing(measures + near + "/attainment", measures + far + "/attainment"));
    }

    /** Of measures in Baumheide (65) and in Sieker (14, 78). */
    private static void documentationRead(Map<String, Pair> pairs) {
        Map<String, Object> measure = Planned.serving(Planned.goal("baumheide"));
        measure.put("districts", List.of("65"));
        String near = Planned.planned(measure);
        Planned.act(Planned.provider(), near, "start", "*", Map.of("startedOn", "2010-08-15"));
        String far = Planned.running("2010-08-15");
        String period = "2010-Q4";
        Documented.accepted(near, period, Documented.entry());
        Documented.accepted(far, period, Documented.entry());
        String nearPath = Documented.path(near, period);
        String farPath = Documented.path(far, period);
        pairs.put("listDocumentation", Pair.list(API + "/documentation?size=500", near, far));
        pairs.put(
                "getDocumentation", Pair.thing(nearPath.replace("/" + period, ""), farPath.replace("/" + period, "")));
        pairs.put("getPeriodEntry", Pair.thing(nearPath, farPath));
        pairs.put("listDocumentationVersions", Pair.thing(nearPath + "/versions", farPath + "/versions"));
    }

    private static void decide(String measure) {
        As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("""
                        {"outcome": "GRANTED", "body": "Rat", "date": "2010-12-09", "money": 1, "staff": 0,
                         "paper": "1/2010"}""")
                .post(API + "/measures/" + measure + "/resource-decisions")
                .then()
                .statusCode(201);
    }

    private static String running(String district, String goal) {
        String id = As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("""
                        {"title": "Laufende Maßnahme", "organisation": "caritas", "districts": ["%s"],
                         "from": "2010-01-01", "to": "2012-12-31", "objective": "Probe",
                         "targetGroups": ["RESIDENTS"],
                         "goals": [{"goal": "%s", "hypothesis": "Wer kommt, lernt"}]}""".formatted(district, goal))
                .post(API + "/measures")
                .path("id");
        String target = """
                {"kind": "POINTS", "amount": 5, "baselineDate": "2007-12-31", "due": "2011-12-31",
                 "resultLevel": "OUTCOME", "metric": {"name": "Menschen", "unit": "Menschen", "type": "SHARE",
                 "countedBy": "caritas", "baselineNumerator": 20, "baselineDenominator": 40}}""";
        for (String step : List.of("targets", "planning", "start")) {
            As.role(Role.SOCIAL_PLANNING)
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body(step.equals("targets") ? target : "{\"startedOn\": \"2010-12-01\"}")
                    .post(API + "/measures/" + id + "/" + step)
                    .then()
                    .statusCode(step.equals("targets") ? 201 : 200);
        }
        return id;
    }

    /** @return the address of what a running measure contributed */
    private static String contribution(String measure, String goal) {
        String path = API + "/measures/" + measure + "/contributions/" + goal + "/2010";
        As.role(Role.SOCIAL_PLANNING)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"rating\": \"NONE\"}")
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    private static String plannedMeasure(String district, @Nullable String goal, String title) {
        String id = As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("""
                        {"title": "%s", "organisation": "caritas", "districts": ["%s"], "from": "2010-01-01",
                         "to": "2012-12-31", "objective": "Probe", "targetGroups": ["OLDER_PEOPLE"], "goals": [%s]}""".formatted(title, district, goal == null ? "" : "{\"goal\": \"" + goal + "\"}"))
                .post(API + "/measures")
                .path("id");
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .post(API + "/measures/" + id + "/planning")
                .then()
                .statusCode(200);
        return id;
    }

    /** @return the address of a meeting that is planned for it */
    private static String meeting(String conference) {
        String id = As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("{\"date\": \"2011-02-01\", \"start\": \"18:00\"}")
                .post(conference + "/meetings")
                .path("id");
        return conference + "/meetings/" + id;
    }

    private static String facility(String district) {
        return As.role(Role.COUNCIL)
                .get(API + "/facilities?district=" + district)
                .path("items[0].id");
    }

    /** The address of what is attached to a report of the district. */
    private static String attachment(String district) {
        String path = API + "/field-reports/" + ownReport(district) + "/attachments";
        String id = reporting()
                .multiPart("description", "Der Hof")
                .multiPart("file", "hof.png", Samples.picture("png", 8, 8), "image/png")
                .post(path)
                .path("attachments[0].id");
        return path + "/" + id + "/file";
    }

    /** Whoever reports does so for a body. */
    private static RequestSpecification reporting() {
        return As.person("00000000-0000-4000-8000-000000000001", Role.SOCIAL_PLANNING);
    }

    private static String ownReport(String district) {
        return reporting()
                .contentType("application/json")
                .body("""
                        {"date": "2010-12-01", "source": "SURVEY", "districts": ["%s"], "topic": "other",
                         "kind": "NEED", "text": "Mit Bild"}""".formatted(district))
                .post(API + "/field-reports")
                .path("id");
    }

    private static String report(String district) {
        return As.role(Role.SOCIAL_PLANNING)
                .get(API + "/field-reports?district=" + district)
                .path("items[0].id");
    }

    /** Rows {@code | operation | scope |}. */
    private static Map<String, String> table() throws IOException {
        return Files.readAllLines(Path.of("../docs/scopes.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .collect(Collectors.toMap(
                        cells -> cells.get(1).replace("`", ""),
                        cells -> cells.get(2),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
