package de.ausgleich.contract;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.shared.file.Samples;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Performs every writing operation once, in an order in which each finds what it needs. */
final class WritingOperations {

    private static final String JSON = "application/json";
    private static final String SCHEME = "/api/v1/district-schemes/written";
    private static final String SYNONYM = "Nahe dem Protokoll";
    private static final Map<String, String> REASON = Map.of("reason", "Probe aller Handlungen");
    private static final Map<String, String> PURPOSE =
            Map.of("purpose", "LEGAL_DUTY", "reason", "Probe aller schreibenden Handlungen");
    private static final String AREAS = """
            code,name,level,parent_code
            W,Schreibstadt,CITY,
            w1,Federviertel,DISTRICT,W
            """;

    /** What is done, with its answer. */
    @FunctionalInterface
    interface Performance {
        Response perform();
    }

    private final Map<String, Performance> steps = new LinkedHashMap<>();
    private final Map<String, String> made = new HashMap<>();

    /** By operation. */
    List<Map.Entry<String, Performance>> inOrder() {
        districts();
        catalogue();
        facilities();
        programme();
        concepts();
        goals();
        measures();
        new DocumentationSteps(steps).put();
        resources();
        reports();
        conferences();
        tasks();
        warnings();
        deliveries();
        people();
        return List.copyOf(steps.entrySet());
    }

    private void districts() {
        steps.put(
                "putDistrictScheme",
                () -> put(
                        SCHEME,
                        Map.of("name", names("Schreibstadt"), "validFrom", "1980-01-01", "validTo", "1981-12-31")));
        steps.put(
                "checkDistricts",
                () -> office().contentType("text/csv").body(AREAS).post(SCHEME + "/districts/check"));
        steps.put("putDistricts", () -> office().contentType("text/csv")
                .header("If-Match", "*")
                .body(AREAS)
                .put(SCHEME + "/districts"));
        String crosswalk = SCHEME + "/crosswalks/written-later";
        steps.put("putCrosswalk", () -> {
            String later = "/api/v1/district-schemes/written-later";
            put(later, Map.of("name", names("Später"), "validFrom", "1982-01-01", "validTo", "1983-12-31"));
            office().contentType("text/csv").header("If-Match", "*").body(AREAS).put(later + "/districts");
            return put(crosswalk, Map.of("rows", List.of(Map.of("from", "w1", "to", "w1", "weight", 1))));
        });
        steps.put("putCrosswalkRows", () -> office().contentType("text/csv")
                .header("If-Match", "*")
                .body("from_code,to_code,weight\nw1,w1,1.0\n")
                .put(crosswalk + "/rows"));
    }

    private void catalogue() {
        String source = "/api/v1/sources/written";
        String variable = "/api/v1/variables/written";
        String indicator = "/api/v1/indicators/written";
        Map<String, Object> formula = Map.of(
                "name", names("Indikator"),
                "description", names("Was er sagt"),
                "kind", "COUNT",
                "numerator", List.of("written"),
                "unit", names("Fälle"),
                "polarity", "NEUTRAL",
                "dimension", "PLACE");
        steps.put("putSource", () -> put(source, Map.of("name", names("Schreibstube"))));
        steps.put("putSourceMapping", () -> office().contentType(JSON)
                .header("If-None-Match", "*")
                .body("[]")
                .put(source + "/mapping"));
        steps.put(
                "putVariable",
                () -> put(
                        variable,
                        Map.of(
                                "name",
                                names("Größe"),
                                "unit",
                                names("Fälle"),
                                "source",
                                "written",
                                "measure",
                                "STOCK")));
        steps.put("previewIndicator", () -> {
            Map<String, Object> body = new HashMap<>(formula);
            body.put("code", "written-preview");
            return office().contentType(JSON).body(body).post("/api/v1/indicators/preview?date=2007-12-31");
        });
        steps.put("putIndicator", () -> put(indicator, formula));
        steps.put("retireIndicator", () -> act(office(), indicator + "/retirement", null));
        steps.put("reinstateIndicator", () -> act(office(), indicator + "/reinstatement", null));
        String index = "/api/v1/need-indices/written";
        steps.put(
                "putNeedIndex",
                () -> put(
                        index,
                        Map.of(
                                "name",
                                names("Index"),
                                "description",
                                names("Was er sagt"),
                                "dimension",
                                "LIFE_SITUATION",
                                "components",
                                List.of(Map.of("indicator", "single-parents", "weight", 1)))));
        steps.put("retireNeedIndex", () -> act(office(), index + "/retirement", null));
        steps.put("reinstateNeedIndex", () -> act(office(), index + "/reinstatement", null));
        steps.put("retireVariable", () -> {
            act(office(), indicator + "/retirement", null);
            return act(office(), variable + "/retirement", null);
        });
        steps.put("reinstateVariable", () -> act(office(), variable + "/reinstatement", null));
    }

    private void facilities() {
        Map<String, Object> facility = Map.of("name", "Schreibwerkstatt", "kind", "OTHER", "district", "65");
        steps.put(
                "createFacility",
                () -> made("facility", office().contentType(JSON).body(facility).post("/api/v1/facilities")));
        steps.put("putFacility", () -> {
            Map<String, Object> body = new HashMap<>(facility);
            body.put("places", 12);
            return office().contentType(JSON)
                    .header("If-Match", "*")
                    .body(body)
                    .put("/api/v1/facilities/{id}", made.get("facility"));
        });
        steps.put(
                "closeFacility",
                () -> act(office(), "/api/v1/facilities/" + made.get("facility") + "/closure", REASON));
    }

    private void programme() {
        String area = "/api/v1/programme-areas/written";
        Map<String, Object> decision = new HashMap<>(Map.of(
                "body", "Rat der Stadt",
                "paperNumber", "1/2008",
                "reasons", "Probe aller Handlungen",
                "evidence", List.of(Map.of("indicator", "single-parents", "date", "2007-12-31"))));
        steps.put("putProgrammeArea", () -> planning()
                .contentType(JSON)
                .header("If-None-Match", "*")
                .body(Map.of("name", "Schreibgebiet", "districts", List.of("90"), "from", "2008-01-01"))
                .put(area));
        steps.put("admitProgrammeArea", () -> {
            decision.put("decidedOn", "2008-06-19");
            return act(planning(), area + "/admission", decision);
        });
        steps.put("changeProgrammeDistricts", () -> {
            Map<String, Object> changed = new HashMap<>(decision);
            changed.put("decidedOn", "2009-06-19");
            changed.put("districts", List.of("89", "90"));
            return act(planning(), area + "/districts", changed);
        });
        steps.put("previewProgrammeArea", () -> planning()
                .contentType(JSON)
                .body(Map.of("districts", List.of("90")))
                .post("/api/v1/programme-areas/preview"));
        steps.put("endProgrammeArea", () -> {
            decision.put("decidedOn", "2010-06-19");
            return act(planning(), area + "/exit", decision);
        });
    }

    private void concepts() {
        String concepts = "/api/v1/action-concepts";
        String one = concepts + "/%s";
        Map<String, Object> words = Map.of(
                "title",
                "Geschriebenes Konzept",
                "sections",
                List.of(Map.of("heading", "Ausgangslage", "text", "Probe aller Handlungen")));
        Performance begin = () -> made(
                "concept",
                planning().contentType(JSON).body(Map.of("area", "written")).post(concepts));
        steps.put("beginActionConcept", begin);
        steps.put("putActionConcept", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(words)
                .put(one.formatted(made.get("concept"))));
        steps.put(
                "adoptActionConcept",
                () -> act(
                        planning(),
                        one.formatted(made.get("concept")) + "/adoption",
                        Map.of("decidedOn", "2009-06-19", "body", "Rat der Stadt", "paperNumber", "2/2009")));
        steps.put("discardActionConcept", () -> {
            begin.perform();
            return planning().header("If-Match", "*").delete(one.formatted(made.get("concept")));
        });
    }

    private void goals() {
        String goals = "/api/v1/goals";
        Map<String, Object> goal = Map.of(
                "area", "sieker",
                "title", "Geschriebenes Ziel",
                "why", "Probe aller Handlungen",
                "level", "BETWEEN_GROUPS",
                "concern", "TARGET_GROUP",
                "residents", Map.of("tookPart", false, "words", "Noch nicht"),
                "participants", List.of(Map.of("name", "Nachbarschaftstreff", "stance", "AGREES")));
        steps.put("putFramework", () -> planning()
                .contentType(JSON)
                .header("If-None-Match", "*")
                .body(Map.of("title", "Leitlinien", "publisher", "Rat der Stadt", "validFrom", "2008-01-01"))
                .put("/api/v1/frameworks/written"));
        steps.put(
                "createGoal",
                () -> made("goal", planning().contentType(JSON).body(goal).post(goals)));
        steps.put("putGoal", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(goal)
                .put(goals + "/" + made.get("goal")));
        String target = goals + "/%s/targets";
        Map<String, Object> wanted = Map.of(
                "kind", "POINTS",
                "amount", 5,
                "baselineDate", "2007-12-31",
                "due", "2010-12-31",
                "metric",
                        Map.of(
                                "name", "Kinder mit Förderbedarf",
                                "unit", "Kinder",
                                "type", "SHARE",
                                "countedBy", "awo",
                                "baselineNumerator", 20,
                                "baselineDenominator", 40));
        Map<String, Object> reading = Map.of("numerator", 10, "denominator", 40, "source", "Zählung");
        steps.put("previewTarget", () -> planning()
                .contentType(JSON)
                .body(Map.of("area", "sieker", "target", wanted))
                .post(goals + "/target-preview"));
        steps.put("addTarget", () -> {
            Response answer = act(planning(), target.formatted(made.get("goal")), wanted);
            made.put("target", answer.path("targets[0].id"));
            return answer;
        });
        steps.put("putTarget", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(wanted)
                .put(target.formatted(made.get("goal")) + "/" + made.get("target")));
        steps.put("putReading", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(reading)
                .put(target.formatted(made.get("goal")) + "/" + made.get("target") + "/readings/2009-12-31"));
        steps.put("removeReading", () -> planning()
                .header("If-Match", "*")
                .delete(target.formatted(made.get("goal")) + "/" + made.get("target") + "/readings/2009-12-31"));
        steps.put("proposeGoal", () -> act(planning(), goals + "/" + made.get("goal") + "/proposal", null));
        steps.put("commentGoal", () -> planning()
                .contentType(JSON)
                .body(Map.of("words", "Gut so", "stance", "AGREES"))
                .post(goals + "/" + made.get("goal") + "/comments"));
        steps.put("agreeGoal", () -> act(planning(), goals + "/" + made.get("goal") + "/agreement", null));
        steps.put("closeGoal", () -> act(planning(), goals + "/" + made.get("goal") + "/closure", REASON));
        steps.put("returnGoal", () -> {
            act(planning(), goals + "/" + made.get("goal") + "/return", REASON);
            act(planning(), goals + "/" + made.get("goal") + "/return", REASON);
            return act(planning(), goals + "/" + made.get("goal") + "/return", REASON);
        });
        steps.put("removeTarget", () -> planning()
                .header("If-Match", "*")
                .delete(target.formatted(made.get("goal")) + "/" + made.get("target")));
        steps.put("discardGoal", () -> planning().header("If-Match", "*").delete(goals + "/" + made.get("goal")));
    }

    private void measures() {
        String measures = "/api/v1/measures";
        Map<String, Object> target = new HashMap<>(Map.of(
                "kind", "POINTS",
                "amount", 5,
                "baselineDate", "2007-12-31",
                "due", "2011-12-31",
                "resultLevel", "OUTCOME",
                "metric",
                        Map.of(
                                "name", "Kinder mit Förderbedarf",
                                "unit", "Kinder",
                                "type", "SHARE",
                                "countedBy", "awo",
                                "baselineNumerator", 20,
                                "baselineDenominator", 40)));
        steps.put("createMeasure", () -> {
            String goal = planning()
                    .contentType(JSON)
                    .body(Map.of(
                            "area", "sieker",
                            "title", "Ziel einer Maßnahme",
                            "why", "Probe",
                            "level", "BETWEEN_GROUPS",
                            "concern", "TARGET_GROUP",
                            "residents", Map.of("tookPart", false, "words", "Noch nicht")))
                    .post("/api/v1/goals")
                    .path("id");
            act(planning(), "/api/v1/goals/" + goal + "/proposal", null);
            made.put("served", goal);
            return made("measure", planning().contentType(JSON).body(measure()).post(measures));
        });
        steps.put("putMeasure", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(measure())
                .put(measures + "/" + made.get("measure")));
        steps.put("previewMeasureTarget", () -> planning()
                .contentType(JSON)
                .body(target)
                .post(measures + "/" + made.get("measure") + "/target-preview"));
        steps.put("addMeasureTarget", () -> {
            Response answer = act(planning(), measures + "/" + made.get("measure") + "/targets", target);
            made.put("target", answer.path("items[0].id"));
            return answer;
        });
        steps.put("putMeasureTarget", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(target)
                .put(measures + "/" + made.get("measure") + "/targets/" + made.get("target")));
        steps.put("planMeasure", () -> act(planning(), measures + "/" + made.get("measure") + "/planning", null));
        steps.put(
                "startMeasure",
                () -> act(
                        planning(),
                        measures + "/" + made.get("measure") + "/start",
                        Map.of("startedOn", "2010-12-01")));
        contributions(measures);
        steps.put(
                "completeMeasure", () -> act(planning(), measures + "/" + made.get("measure") + "/completion", REASON));
        steps.put("reopenMeasure", () -> act(planning(), measures + "/" + made.get("measure") + "/reopening", REASON));
        steps.put(
                "cancelMeasure", () -> act(planning(), measures + "/" + made.get("measure") + "/cancellation", REASON));
        steps.put("removeMeasureTarget", () -> {
            act(planning(), measures + "/" + made.get("measure") + "/reopening", REASON);
            act(planning(), measures + "/" + made.get("measure") + "/reopening", REASON);
            return planning()
                    .header("If-Match", "*")
                    .delete(measures + "/" + made.get("measure") + "/targets/" + made.get("target"));
        });
        steps.put("discardMeasure", () -> {
            act(planning(), measures + "/" + made.get("measure") + "/reopening", REASON);
            return planning().header("If-Match", "*").delete(measures + "/" + made.get("measure"));
        });
        steps.put("answerMeasureRecommendation", () -> {
            Map<String, Object> recommended = new HashMap<>(measure());
            recommended.put("managed", false);
            recommended.put("recommendedTo", "Amt für Schule");
            String id = planning()
                    .contentType(JSON)
                    .body(recommended)
                    .post(measures)
                    .path("id");
            return act(planning(), measures + "/" + id + "/recommendation-answer", Map.of("answer", "TAKEN_UP"));
        });
    }

    private void contributions(String measures) {
        String year = measures + "/%s/contributions/%s/2010";
        steps.put("putContribution", () -> planning()
                .contentType(JSON)
                .header("If-None-Match", "*")
                .body(Map.of("rating", "NOT_ATTRIBUTABLE"))
                .put(year.formatted(made.get("measure"), made.get("served"))));
        steps.put("removeContribution", () -> planning()
                .header("If-Match", "*")
                .delete(year.formatted(made.get("measure"), made.get("served"))));
    }

    private void resources() {
        Map<String, Object> decision = Map.of(
                "outcome", "GRANTED",
                "body", "Sozialausschuss",
                "date", "2010-12-09",
                "money", 1000.10,
                "staff", 0.5,
                "paper", "1234/2009-2014");
        Map<String, Object> funding = Map.of(
                "kind", "GRANT",
                "funder", "Land",
                "notice", "AZ 1",
                "from", "2010-01-01",
                "to", "2010-12-31",
                "amount", 2500);
        steps.put("confirmBudget", () -> {
            Map<String, Object> needy = new HashMap<>(measure());
            needy.put("extraMoney", 1000.10);
            String measure = planning()
                    .contentType(JSON)
                    .body(needy)
                    .post("/api/v1/measures")
                    .path("id");
            made.put("needy", "/api/v1/measures/" + measure);
            return act(planning(), made.get("needy") + "/budget-confirmation", Map.of("holds", false));
        });
        steps.put(
                "recordResourceDecision",
                () -> made(
                        "decision",
                        planning().contentType(JSON).body(decision).post(made.get("needy") + "/resource-decisions")));
        steps.put("putResourceDecision", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(decision)
                .put(made.get("needy") + "/resource-decisions/" + made.get("decision")));
        steps.put("removeResourceDecision", () -> planning()
                .header("If-Match", "*")
                .delete(made.get("needy") + "/resource-decisions/" + made.get("decision")));
        steps.put(
                "createFunding",
                () -> made(
                        "funding", planning().contentType(JSON).body(funding).post(made.get("needy") + "/fundings")));
        steps.put("putFunding", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(funding)
                .put(made.get("needy") + "/fundings/" + made.get("funding")));
        steps.put("removeFunding", () -> planning()
                .header("If-Match", "*")
                .delete(made.get("needy") + "/fundings/" + made.get("funding")));
    }

    private Map<String, Object> measure() {
        return Map.of(
                "title", "Geschriebene Maßnahme",
                "organisation", "awo",
                "districts", List.of("14", "78"),
                "targetGroups", List.of("CHILDREN"),
                "from", "2010-01-01",
                "to", "2012-12-31",
                "objective", "Probe aller Handlungen",
                "goals",
                        List.of(Map.of(
                                "goal", String.valueOf(made.get("served")), "hypothesis", "Wer spricht, lernt")));
    }

    private void reports() {
        Map<String, Object> report = Map.of(
                "date", "2010-12-01",
                "source", "CONVERSATION",
                "districts", List.of("90"),
                "topic", "other",
                "kind", "STRENGTH",
                "text", "Probe aller schreibenden Handlungen");
        steps.put("putReportTopic", () -> planning()
                .contentType(JSON)
                .header("If-None-Match", "*")
                .body(Map.of("name", names("Schreibfeld"), "position", 950))
                .put("/api/v1/report-topics/written"));
        steps.put(
                "createFieldReport",
                () -> made("report", reporting().contentType(JSON).body(report).post("/api/v1/field-reports")));
        steps.put("putFieldReport", () -> reporting()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(report)
                .put("/api/v1/field-reports/{id}", made.get("report")));
        steps.put("attachToFieldReport", () -> {
            Response answer = reporting()
                    .multiPart("description", "Probe")
                    .multiPart("file", "probe.png", Samples.picture("png", 8, 8), "image/png")
                    .post("/api/v1/field-reports/" + made.get("report") + "/attachments");
            made.put("attachment", answer.path("attachments[0].id"));
            return answer;
        });
        steps.put("detachFromFieldReport", () -> reporting()
                .header("If-Match", "*")
                .delete("/api/v1/field-reports/" + made.get("report") + "/attachments/" + made.get("attachment")));
        steps.put(
                "withdrawFieldReport",
                () -> act(reporting(), "/api/v1/field-reports/" + made.get("report") + "/withdrawal", REASON));
        steps.put("answerFieldReport", () -> {
            String open = reporting()
                    .contentType(JSON)
                    .body(report)
                    .post("/api/v1/field-reports")
                    .path("id");
            return act(planning(), "/api/v1/field-reports/" + open + "/answer", Map.of("outcome", "NOTED"));
        });
    }

    private void conferences() {
        String conference = "/api/v1/conferences/stadtteilkonferenz-written";
        Bodies.create("stadtteilkonferenz-written", BodyKind.CONFERENCE, "b1");
        Map<String, Object> meeting = Map.of("date", "2011-02-10", "start", "18:00", "agenda", List.of("Begrüßung"));
        steps.put("putConferenceMembers", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("members", List.of(Map.of("name", "Schreibschule", "from", "2008-01-01"))))
                .put(conference + "/members"));
        steps.put(
                "planMeeting",
                () -> made("meeting", planning().contentType(JSON).body(meeting).post(conference + "/meetings")));
        steps.put("putMeeting", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(meeting)
                .put(conference + "/meetings/" + made.get("meeting")));
        steps.put(
                "recordMeeting",
                () -> act(
                        planning(),
                        conference + "/meetings/" + made.get("meeting") + "/record",
                        Map.of("results", List.of("Eine Probe"))));
        steps.put("cancelMeeting", () -> {
            String other = planning()
                    .contentType(JSON)
                    .body(meeting)
                    .post(conference + "/meetings")
                    .path("id");
            return act(planning(), conference + "/meetings/" + other + "/cancellation", REASON);
        });
        steps.put("createMyCalendar", () -> planning().post("/api/v1/me/calendar"));
        steps.put("revokeMyCalendar", () -> planning().delete("/api/v1/me/calendar"));
    }

    /** Whoever reports does so for a body. */
    private static RequestSpecification reporting() {
        return As.person("00000000-0000-4000-8000-000000000001", Role.SOCIAL_PLANNING);
    }

    private void tasks() {
        String tasks = "/api/v1/tasks";
        Map<String, Object> task = Map.of("area", "sieker", "what", "Raum suchen", "owner", "awo", "due", "2011-03-31");
        steps.put(
                "createTask",
                () -> made("task", planning().contentType(JSON).body(task).post(tasks)));
        steps.put("putTask", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(task)
                .put(tasks + "/" + made.get("task")));
        steps.put(
                "completeTask",
                () -> act(planning(), tasks + "/" + made.get("task") + "/completion", Map.of("words", "Gefunden")));
        steps.put("reopenTask", () -> act(planning(), tasks + "/" + made.get("task") + "/reopening", null));
    }

    private void warnings() {
        String answers = "/api/v1/warning-answers";
        steps.put(
                "answerWarning",
                () -> made(
                        "answer",
                        planning()
                                .contentType(JSON)
                                .body(Map.of(
                                        "indicator", "sgb2-share",
                                        "scheme", "bielefeld-92",
                                        "district", "90",
                                        "earlierDate", "2009-12-31",
                                        "date", "2010-12-31",
                                        "kind", "IN_HAND"))
                                .post(answers)));
        steps.put("putWarningAnswer", () -> planning()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("kind", "KNOWN_CAUSE", "note", "Zuzug in einen Neubau"))
                .put(answers + "/" + made.get("answer")));
        steps.put(
                "withdrawWarningAnswer",
                () -> act(planning(), answers + "/" + made.get("answer") + "/withdrawal", null));
        String watches = "/api/v1/me/watches";
        steps.put(
                "addMyWatch",
                () -> made(
                        "watch",
                        As.person("watches", Role.COUNCIL)
                                .contentType(JSON)
                                .body(Map.of("district", "65"))
                                .post(watches)));
        steps.put("removeMyWatch", () -> As.person("watches", Role.COUNCIL).delete(watches + "/" + made.get("watch")));
    }

    private void deliveries() {
        steps.put(
                "deliver",
                () -> made(
                        "delivery",
                        Delivered.table(
                                "bundesagentur",
                                "2007-12-31",
                                "Stat. Bezirk;Bedarfsgemeinschaften",
                                SYNONYM + ";211",
                                "02;46")));
        steps.put("correctDelivery", () -> {
            Map<String, Object> correction = new HashMap<>(Map.of("to", "01", "remember", true));
            correction.put(
                    "finding",
                    Delivered.findings(made.get("delivery")).stream()
                            .filter(finding -> SYNONYM.equals(finding.get("value")))
                            .map(finding -> finding.get("id"))
                            .findFirst()
                            .orElseThrow());
            return Delivered.act(made.get("delivery"), "corrections", Map.of("corrections", List.of(correction)));
        });
        steps.put("takeBackDeliveryCorrection", () -> {
            String correction = Delivered.office()
                    .get("/api/v1/deliveries/{id}/corrections", made.get("delivery"))
                    .path("[0].id");
            return office().header("If-Match", "*")
                    .delete("/api/v1/deliveries/{id}/corrections/{correction}", made.get("delivery"), correction);
        });
        steps.put("forgetDistrictSynonym", () -> office().queryParam("text", SYNONYM)
                .delete("/api/v1/district-schemes/bielefeld-92/synonyms"));
        steps.put("mapDelivery", () -> office().contentType(JSON)
                .header("If-Match", "*")
                .body(Delivered.get(made.get("delivery")).jsonPath().getMap("mapping"))
                .put("/api/v1/deliveries/{id}/mapping", made.get("delivery")));
        steps.put("rejectDelivery", () -> Delivered.reject(made.get("delivery")));
        steps.put("publishDelivery", () -> {
            String id = Delivered.ownCopy("broken-implausible-jump.csv", Delivered.AGENCY, "2007-12-31")
                    .path("id");
            made.put("published", id);
            return Delivered.publish(id);
        });
        steps.put("withdrawDelivery", () -> Delivered.withdraw(made.get("published")));
        steps.put("reinstateDelivery", () -> {
            Response answer = Delivered.act(made.get("published"), "reinstatement", REASON);
            Delivered.withdraw(made.get("published"));
            return answer;
        });
    }

    private void people() {
        String members = "/api/v1/memberships";
        steps.put("endMySessions", () -> As.person("signs-out", Role.COUNCIL).delete("/api/v1/me/sessions"));
        steps.put("putOrganisation", () -> administration()
                .contentType(JSON)
                .header("If-None-Match", "*")
                .body(Bodies.body("Schreibverein", BodyKind.WELFARE_PROVIDER))
                .put("/api/v1/organisations/written"));
        steps.put(
                "grantMembership",
                () -> made(
                        "membership",
                        administration()
                                .contentType(JSON)
                                .body(Map.of("organisation", "written", "subject", "writer"))
                                .post(members)));
        steps.put("putMembership", () -> administration()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("function", "Leitung", "from", "2001-01-01"))
                .put(members + "/{id}", made.get("membership")));
        steps.put(
                "endMembership", () -> act(administration(), members + "/" + made.get("membership") + "/end", REASON));
        users();
        steps.put("lookUpName", () -> {
            String entry = As.role(Role.ADMINISTRATOR)
                    .queryParam("objectId", "written")
                    .queryParam("objectType", "organisation")
                    .get("/api/v1/audit-events")
                    .path("items[0].id");
            return administration().contentType(JSON).body(PURPOSE).post("/api/v1/audit-events/{id}/name", entry);
        });
        steps.put(
                "exportPersonalData",
                () -> administration().contentType(JSON).body(PURPOSE).post("/api/v1/people/writer/export"));
        steps.put(
                "erasePersonalData",
                () -> administration().contentType(JSON).body(PURPOSE).post("/api/v1/people/writer/erasure"));
    }

    private void users() {
        String user = "/api/v1/users/";
        steps.put(
                "inviteUser",
                () -> made(
                        "user",
                        administration()
                                .contentType(JSON)
                                .body(Map.of(
                                        "email", "written@example.org",
                                        "firstName", "Nora",
                                        "lastName", "Neu",
                                        "language", "de",
                                        "roles", List.of("welfare-provider"),
                                        "organisation", "written"))
                                .post("/api/v1/users")));
        steps.put("resendInvitation", () -> administration().post(user + made.get("user") + "/invitation"));
        steps.put("putUserRoles", () -> administration()
                .contentType(JSON)
                .header("If-Match", tag(user + made.get("user")))
                .body(Map.of("roles", List.of()))
                .put(user + made.get("user") + "/roles"));
        steps.put(
                "endUserSessions",
                () -> administration().contentType(JSON).body("{}").post(user + made.get("user") + "/sessions/end"));
        steps.put("disableUser", () -> administration()
                .contentType(JSON)
                .header("If-Match", tag(user + made.get("user")))
                .body(REASON)
                .post(user + made.get("user") + "/disabling"));
        steps.put("enableUser", () -> administration()
                .header("If-Match", tag(user + made.get("user")))
                .post(user + made.get("user") + "/enabling"));
    }

    private static String tag(String path) {
        return administration().get(path).header("ETag");
    }

    private Response made(String what, Response answer) {
        made.put(what, answer.path("id"));
        return answer;
    }

    private static Response put(String path, Object body) {
        return office().contentType(JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path);
    }

    private static Response act(RequestSpecification by, String path, @Nullable Object body) {
        by.header("If-Match", "*").contentType(JSON);
        return body == null ? by.post(path) : by.body(body).post(path);
    }

    private static RequestSpecification office() {
        return As.role(Role.STATISTICS_OFFICE);
    }

    private static RequestSpecification planning() {
        return As.role(Role.SOCIAL_PLANNING);
    }

    private static RequestSpecification administration() {
        return As.role(Role.ADMINISTRATOR);
    }

    private static Map<String, String> names(String de) {
        return Map.of("de", de, "en", de);
    }
}
