package de.ausgleich.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeAreaResourceTest {

    private static final String PATH = "/api/v1/programme-areas";

    @Test
    void theDemonstrationHasThreeAreasInTheProgramme() {
        As.role(Role.COUNCIL)
                .queryParam("state", "ADMITTED")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Dürkopp"), "items.name", hasItem("Sieker"))
                .body("items.find { it.code == 'sieker' }.districts.code", contains("14", "78"))
                .body("items.find { it.code == 'sieker' }.since", equalTo("2008-07-01"))
                .body("items.find { it.code == 'sieker' }.findings", empty())
                .body("items.find { it.code == 'baumheide' }.findings[0].type", equalTo("NO_CONFERENCE"))
                .body("items.find { it.code == 'baumheide' }.findings[0].districts.code", contains("65"));
    }

    @Test
    void anotherSystemReadsAreasByItsOwnScopeAndFiguresWithTheirs() {
        String alone = "programme:read";
        As.service(alone).get(PATH).then().statusCode(200).body("items.code", hasItem("sieker"));
        As.service(alone).get(PATH + "/sieker").then().statusCode(200).body("districts.code", contains("14", "78"));
        As.service(alone).get(PATH + "/sieker/decisions").then().statusCode(200);
        As.service(alone)
                .get(PATH + "/sieker/figures")
                .then()
                .statusCode(200)
                .body("indicator.code", not(hasItem("sgb2-families")));
        As.service(alone + " monitoring:read")
                .get(PATH + "/sieker/figures")
                .then()
                .statusCode(200)
                .body("indicator.code", hasItem("sgb2-families"));
        As.service("monitoring:read").get(PATH).then().statusCode(403);
        As.service(alone)
                .contentType("application/json")
                .body(Map.of())
                .put(PATH + "/sieker")
                .then()
                .statusCode(403);
        As.service(alone).get("/api/v1/indicators").then().statusCode(403);
    }

    @Test
    void figuresOfAnAreaComeFromSums() {
        As.role(Role.COUNCIL)
                .queryParam("date", "2007-12-31")
                .get(PATH + "/sieker/figures")
                .then()
                .statusCode(200)
                .body("indicator.code", hasItem("migration-background"))
                .body("find { it.indicator.code == 'sgb2-families' }.value.district.name", equalTo("Sieker"))
                .body("find { it.indicator.code == 'sgb2-families' }.city.display", equalTo("18,2 %"))
                .body("find { it.indicator.code == 'sgb2-families' }.series.date", hasItem("2007-12-31"));
        // What districts 14 and 78 have together, by their own figures.
        double[] poor = ofDistricts("numerator");
        double[] all = ofDistricts("denominator");
        float share = As.role(Role.COUNCIL)
                .queryParam("date", "2007-12-31")
                .get(PATH + "/sieker/figures")
                .jsonPath()
                .getFloat("find { it.indicator.code == 'sgb2-families' }.value.value");
        assertThat((double) share)
                .isCloseTo((poor[0] + poor[1]) / (all[0] + all[1]) * 100, org.assertj.core.data.Offset.offset(1e-4));
    }

    private static double[] ofDistricts(String part) {
        var values = As.role(Role.COUNCIL)
                .queryParam("date", "2007-12-31")
                .get("/api/v1/indicators/sgb2-families/values")
                .jsonPath();
        return new double[] {
            values.getDouble("items.find { it.district.code == '14' }." + part),
            values.getDouble("items.find { it.district.code == '78' }." + part)
        };
    }

    @Test
    void anAreaIsAdmittedLeavesAndReturns() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Probe", "2008-01-01", "31", "32"), null, "*")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("PROPOSED"), "since", nullValue(), "findings", empty());

        decide(code, "admission", "\"1\"", decision("2008-06-19"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ADMITTED"), "since", equalTo("2008-06-19"), "version", equalTo(2))
                .body("findings[0].type", equalTo("NO_CONFERENCE"));
        decide(code, "admission", "\"2\"", decision("2008-07-19")).then().statusCode(409);
        decide(code, "exit", "\"2\"", decision("2008-06-19"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:programme-area-decided-since"));
        decide(code, "exit", "\"2\"", decision("2010-06-19"))
                .then()
                .statusCode(200)
                .body("state", equalTo("LEFT"), "findings", empty());
        decide(code, "admission", "\"3\"", decision("2011-01-01"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ADMITTED"), "since", equalTo("2011-01-01"));

        As.role(Role.COUNCIL)
                .get(PATH + "/{code}/decisions", code)
                .then()
                .statusCode(200)
                .body("kind", contains("ADMISSION", "EXIT", "ADMISSION"))
                .body("[0].evidence[0].value.status", equalTo("AVAILABLE"))
                .body("[0].districts.code", contains("31", "32"));
        As.role(Role.SOCIAL_PLANNING)
                .queryParam("objectType", "programme-area")
                .queryParam("objectId", code)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", containsInAnyOrder("created", "admitted", "left", "admitted"));
    }

    @Test
    void theEvidenceStaysWhenTheCountsAreRevised() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Belegt", "2008-01-01", "40", "41"), null, "*").then().statusCode(201);
        decide(code, "admission", "\"1\"", decision("2008-06-19")).then().statusCode(200);
        String before = evidence(code);
        String delivery = Delivered.table(
                        "statistikamt",
                        "2007-12-31",
                        "variable;reference_date;district_code;value",
                        "households_single_parent;2007-12-31;40;1",
                        "households_single_parent;2007-12-31;41;1")
                .jsonPath()
                .getString("id");
        try {
            Delivered.publish(delivery).then().statusCode(200);
            assertThat(evidence(code)).isEqualTo(before);
        } finally {
            Delivered.withdraw(delivery);
        }
    }

    private static String evidence(String code) {
        return As.role(Role.SOCIAL_PLANNING)
                .get(PATH + "/{code}/decisions", code)
                .jsonPath()
                .getString("[0].evidence[0].value.value");
    }

    @Test
    void districtsChangeFromADayOn() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Wächst", "2008-01-01", "33", "34"), null, "*").then().statusCode(201);

        put(code, area("Wächst", "2010-01-01", "34", "35"), "\"1\"", null)
                .then()
                .statusCode(200)
                .body("districts.code", contains("34", "35"))
                .body("periods.find { it.district.code == '33' }.to", equalTo("2009-12-31"))
                .body("periods.find { it.district.code == '34' }.to", nullValue())
                .body("periods.find { it.district.code == '35' }.from", equalTo("2010-01-01"));
        put(code, area("Wächst", "2009-06-01", "33", "34", "35"), "\"2\"", null)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
        put(code, area("Wächst", "2012-01-01", "36"), "\"2\"", null)
                .then()
                .statusCode(200)
                .body("districts.code", contains("34", "35"));
    }

    @Test
    void anAreaInTheProgrammeGetsOtherDistrictsByDecision() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Im Programm", "2008-01-01", "37", "38"), null, "*")
                .then()
                .statusCode(201);
        decide(code, "districts", "\"1\"", districts("2008-06-19", "38", "39"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:programme-area-not-admitted"));
        decide(code, "admission", "\"1\"", decision("2008-06-19")).then().statusCode(200);

        put(code, area("Im Programm", "2009-01-01", "38", "39"), "\"2\"", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:programme-area-districts-decided"));
        put(code, area("Anders genannt", "2009-01-01", "37", "38"), "\"2\"", null)
                .then()
                .statusCode(200)
                .body("name", equalTo("Anders genannt"), "periods", hasSize(2));
        decide(code, "districts", "\"3\"", districts("2009-06-19", "37", "38"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:programme-area-same-districts"));
        decide(code, "districts", "\"3\"", districts("2008-06-19", "38", "39"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:programme-area-decided-since"));
        decide(code, "districts", null, districts("2009-06-19", "38", "39"))
                .then()
                .statusCode(428);
        decide(code, "districts", "\"3\"", districts("2009-06-19", "38", "39"))
                .then()
                .statusCode(200)
                .body("districts.code", contains("38", "39"), "version", equalTo(4))
                .body("state", equalTo("ADMITTED"), "since", equalTo("2008-06-19"))
                .body("periods.find { it.district.code == '37' }.to", equalTo("2009-06-18"));
        As.role(Role.COUNCIL)
                .get(PATH + "/{code}/decisions", code)
                .then()
                .body("kind", contains("DISTRICTS", "ADMISSION"))
                .body("[0].districts.code", contains("38", "39"), "[0].evidence[0].value.status", equalTo("AVAILABLE"))
                .body("[1].districts.code", contains("37", "38"));

        decide(code, "exit", "\"4\"", decision("2010-06-19")).then().statusCode(200);
        put(code, area("Entlassen", "2010-01-01", "38"), "\"5\"", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:programme-area-decided-since"));
        put(code, area("Entlassen", "2010-07-01", "38"), "\"5\"", null).then().statusCode(200);
    }

    @Test
    void everyFaultOfNewDistrictsIsNamed() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Fehler", "2008-01-01", "31"), null, "*").then().statusCode(201);
        decide(code, "admission", "\"1\"", decision("2008-06-19")).then().statusCode(200);
        Map<String, Object> wrong = districts("2027-01-01", "99", "32", "32");
        wrong.remove("evidence");
        wrong.put("reasons", " ");
        decide(code, "districts", "\"2\"", wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("districts[0]", "districts[2]", "decidedOn", "reasons", "evidence"));
        Map<String, Object> early = districts("2009-06-19", "32");
        early.put("effectiveFrom", "2008-07-01");
        decide(code, "districts", "\"2\"", early).then().statusCode(200);
        decide(code, "districts", "\"3\"", Map.of()).then().statusCode(400);
    }

    @Test
    void figuresOfDistrictsAreShownBeforeTheyAreDecidedOn() {
        Map<String, Object> asked = new HashMap<>(Map.of("districts", List.of("14", "78"), "date", "2007-12-31"));
        Response shown = preview(asked);
        shown.then()
                .statusCode(200)
                .body("indicator.code", hasItem("sgb2-families"))
                .body("find { it.indicator.code == 'sgb2-families' }.date", equalTo("2007-12-31"));
        String ofArea = As.role(Role.SOCIAL_PLANNING)
                .queryParam("date", "2007-12-31")
                .get(PATH + "/sieker/figures")
                .jsonPath()
                .getString("find { it.indicator.code == 'sgb2-families' }.value.value");
        assertThat(shown.jsonPath().getString("find { it.indicator.code == 'sgb2-families' }.value.value"))
                .isEqualTo(ofArea);
        asked.put("districts", List.of("99", "14", "14"));
        preview(asked).then().statusCode(400).body("violations.field", contains("districts[0]", "districts[2]"));
        asked.put("scheme", "gibt-es-nicht");
        preview(asked).then().statusCode(400).body("violations.field", contains("scheme"));
        preview(Map.of()).then().statusCode(400).body("violations.field", contains("districts"));
    }

    private static Response preview(Map<String, Object> asked) {
        return As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body(asked)
                .post(PATH + "/preview");
    }

    private static Map<String, Object> districts(String decidedOn, String... codes) {
        Map<String, Object> decision = decision(decidedOn);
        decision.put("districts", List.of(codes));
        return decision;
    }

    @Test
    void everyFaultIsNamed() {
        put("Größe", Map.of("name", " ", "districts", List.of("99", "S0", "31", "31")), null, "*")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("code", "name", "from", "districts[0]", "districts[1]", "districts[3]"));
        String code = "area-" + UUID.randomUUID();
        put(code, area("Fehler", "2008-01-01", "31"), null, "*").then().statusCode(201);
        Map<String, Object> wrong = decision("2027-01-01");
        wrong.put("body", "");
        wrong.put("paperLink", "Rathaus");
        wrong.put(
                "evidence",
                List.of(
                        Map.of("indicator", "gibt-es-nicht", "date", "2007-12-31"),
                        Map.of("indicator", "single-parents", "date", "1999-12-31")));
        decide(code, "admission", "\"1\"", wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "decidedOn", "body", "paperLink", "evidence[0].indicator", "evidence[1].date"));
        Map<String, Object> bare = decision("2008-06-19");
        bare.remove("evidence");
        decide(code, "admission", "\"1\"", bare).then().statusCode(400).body("violations.field", contains("evidence"));
        decide(code, "exit", "\"1\"", bare).then().statusCode(409);
    }

    @Test
    void aDecisionTakesEffectInItsOwnTimeAndRestsOnWhatWasThere() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Zeit", "2008-01-01", "31"), null, "*").then().statusCode(201);
        refused(code, "2008-06-19", "3010-02-01", "effectiveFrom");
        refused(code, "2008-06-19", "2013-06-20", "effectiveFrom");
        refused(code, "2013-06-20", "2008-06-19", "effectiveFrom");
        // Nothing belongs to the area yet.
        refused(code, "2008-06-19", "2007-12-31", "effectiveFrom");

        Map<String, Object> early = decision("2007-12-30");
        early.put("effectiveFrom", "2008-01-01");
        decide(code, "admission", "\"1\"", early)
                .then()
                .statusCode(400)
                .body("violations.field", contains("evidence[0].date"))
                .body(
                        "violations.message",
                        contains("Der Wert vom 31.12.2007 lag am Tag des Beschlusses noch nicht vor."));
        Map<String, Object> twice = decision("2008-06-19");
        Map<String, String> figure = Map.of("indicator", "single-parents", "date", "2007-12-31");
        twice.put("evidence", List.of(figure, figure));
        decide(code, "admission", "\"1\"", twice)
                .then()
                .statusCode(400)
                .body("violations.field", contains("evidence[1]"));

        Map<String, Object> right = decision("2008-06-19");
        right.put("effectiveFrom", "2013-06-19");
        right.put("paperLink", " ");
        decide(code, "admission", "\"1\"", right).then().statusCode(200).body("state", equalTo("PROPOSED"));
        Map<String, Object> linked = decision("2013-06-20");
        linked.put("paperLink", " https://example.org/4711 ");
        decide(code, "exit", "\"2\"", linked).then().statusCode(400).body("violations.field", contains("decidedOn"));
    }

    private static void refused(String code, String decidedOn, String effectiveFrom, String field) {
        Map<String, Object> decision = decision(decidedOn);
        decision.put("effectiveFrom", effectiveFrom);
        decide(code, "admission", "\"1\"", decision).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aStateThatHasGoneIsRefused() {
        String code = "area-" + UUID.randomUUID();
        put(code, area("Stand", "2008-01-01", "31"), null, "*").then().statusCode(201);
        put(code, area("Stand", "2008-01-01", "31"), null, "*").then().statusCode(412);
        put(code, area("Stand", "2008-01-01", "31"), null, null).then().statusCode(428);
        put(code, area("Stand 2", "2008-01-01", "31"), "\"7\"", null).then().statusCode(412);
        decide(code, "admission", "\"7\"", decision("2008-06-19")).then().statusCode(412);
        decide(code, "admission", null, decision("2008-06-19")).then().statusCode(428);
        put(code, withScheme("anderer-stand"), "\"1\"", null).then().statusCode(409);
        put("area-" + UUID.randomUUID(), area("Nicht da", "2008-01-01", "31"), "\"1\"", null)
                .then()
                .statusCode(404);
        As.role(Role.COUNCIL).get(PATH + "/nicht-da").then().statusCode(404);
        As.role(Role.COUNCIL).get(PATH + "/nicht-da/figures").then().statusCode(404);
        As.role(Role.COUNCIL).get(PATH + "/nicht-da/decisions").then().statusCode(404);
    }

    @Test
    void whoActsForDistrictsSeesTheAreasThatHoldThem() {
        var nobodysMember = As.person("someone-without-a-body", Role.WELFARE_PROVIDER);
        nobodysMember.get(PATH).then().statusCode(200).body("items", empty(), "total", equalTo(0));
        for (String nested : List.of("", "/figures", "/decisions")) {
            As.person("someone-without-a-body", Role.WELFARE_PROVIDER)
                    .get(PATH + "/sieker" + nested)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theListIsSearchedSortedAndPaged() {
        As.role(Role.COUNCIL)
                .queryParam("q", "dürkopp")
                .get(PATH)
                .then()
                .body("items.code", hasItem("duerkopp"), "items.code", not(hasItem("sieker")));
        As.role(Role.COUNCIL).queryParam("district", "78").get(PATH).then().body("items.code", contains("sieker"));
        As.role(Role.COUNCIL)
                .queryParam("sort", "-since")
                .queryParam("size", 2)
                .get(PATH)
                .then()
                .body("items", hasSize(2), "items.code", everyItem(not(startsWith(" "))));
        As.role(Role.COUNCIL)
                .queryParam("sort", "beauty")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }

    private static Response put(
            String code, Map<String, Object> area, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        var request =
                As.role(Role.SOCIAL_PLANNING).contentType("application/json").body(area);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.put(PATH + "/{code}", code);
    }

    private static Response decide(String code, String what, @Nullable String ifMatch, Map<String, Object> decision) {
        var request =
                As.role(Role.SOCIAL_PLANNING).contentType("application/json").body(decision);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(PATH + "/{code}/" + what, code);
    }

    private static Map<String, Object> area(String name, String from, String... districts) {
        return new HashMap<>(Map.of("name", name, "from", from, "districts", List.of(districts)));
    }

    private static Map<String, Object> withScheme(String scheme) {
        Map<String, Object> area = area("Stand", "2008-01-01", "31");
        area.put("scheme", scheme);
        return area;
    }

    private static Map<String, Object> decision(String decidedOn) {
        return new HashMap<>(Map.of(
                "decidedOn", decidedOn,
                "body", "Rat der Stadt",
                "paperNumber", "4711/2004-2009",
                "reasons", "Die Zahlen sprechen dafür.",
                "evidence", List.of(Map.of("indicator", "single-parents", "date", "2007-12-31"))));
    }
}
