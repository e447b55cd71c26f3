package de.ausgleich.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Older districts 0a, 0b, 0c ({@link Schemes#CSV}); newer ones k1 = 0a + half of 0b, k2 = the other half, 0c as before. */
@QuarkusTest
class CrosswalkResourceTest {

    private static final String PATH = Schemes.PATH + "/crosswalks/{to}";
    private static final String NEWER = """
            code,name,level,parent_code
            C,Musterstadt,CITY,
            k1,Altstadt,DISTRICT,C
            k2,Hafen,DISTRICT,C
            0c,"Feld, Wald",DISTRICT,C
            """;
    private static final String ROWS = """
            {"rows": [
              {"from": "0a", "to": "k1", "weight": 1},
              {"from": "0b", "to": "k1", "weight": 0.5},
              {"from": "0b", "to": "k2", "weight": 0.5},
              {"from": "0c", "to": "0c", "weight": 1.000}]}""";
    private static final String CSV = """
            to_code,from_code,weight
            k1,0a,1
            k1,0b,0.25
            k2,0b,0.75
            0c,0c,1
            """;

    @Test
    void aCrosswalkIsCreatedReadAndReplaced() {
        schemes("cw-life");
        put("cw-life", null, ROWS)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("from.code", equalTo("cw-life-old"), "to.name.de", equalTo("Neuer Stand"), "version", equalTo(1))
                .body("fits", equalTo(true), "continued", equalTo(1), "rows", hasSize(4));
        get("cw-life", Role.COUNCIL)
                .statusCode(200)
                .body(
                        "areas.district.code",
                        contains("0c", "k1", "k2"),
                        "areas.kind",
                        contains("SAME", "MIXED", "SPLIT"))
                .body("areas.continued", contains(true, false, false))
                .body("areas[1].origins.district.name", contains("Alter Markt", "Hafen"))
                .body("areas[1].origins.whole", contains(true, false), "areas[1].origins[1].weight", equalTo(0.5f));
        String tag = get("cw-life", Role.COUNCIL).extract().header("ETag");
        As.role(Role.COUNCIL)
                .header("If-None-Match", tag)
                .get(PATH, "cw-life-old", "cw-life-new")
                .then()
                .statusCode(304);
        put("cw-life", tag, ROWS.replace("\"k1\", \"weight\": 0.5", "\"k1\", \"weight\": 0.4995"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rows[1].weight", equalTo(0.4995f));
        put("cw-life", "\"1\"", ROWS).statusCode(412).body("current.version", equalTo(2));
        put("cw-life", null, ROWS).statusCode(412);
    }

    @Test
    void aFileSaysTheSame() {
        schemes("cw-file");
        file("cw-file", "\uFEFF" + CSV)
                .statusCode(201)
                .body("areas.find { it.district.code == 'k2' }.origins[0].weight", equalTo(0.75f));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        schemes("cw-faults");
        put("cw-faults", null, """
                {"rows": [
                  {"from": "0a", "to": "k1", "weight": 0.9},
                  {"from": "0b", "to": "k9", "weight": 2},
                  {"from": "0x", "to": "k1", "weight": 0.0000001},
                  {"from": "0a", "to": "k1", "weight": 0.2},
                  {"to": "k2"}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "rows[1].to",
                                "rows[1].weight",
                                "rows[2].from",
                                "rows[2].weight",
                                "rows[3].from",
                                "rows[4].from",
                                "rows[4].weight",
                                "rows",
                                "rows",
                                "rows"))
                .body("violations.message", hasItem(containsString("„0a“ ergeben zusammen 1.1")))
                .body("violations.message", hasItem(containsString("„0c“ des Gebietsstands cw-faults-old")))
                .body("violations.message", hasItem(containsString("„0c“ des Gebietsstands cw-faults-new")));
        file("cw-faults", """
                from_code,to_code,weight
                0a,k1,eins
                0b,k1
                0c,0c,"0,5"
                """)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("lines[2].weight", "lines[3]", "lines[4].weight", "rows", "rows"));
        file("cw-faults", "von,nach\n1,2\n").statusCode(400).body("violations.field", contains("lines[1]"));
        file("cw-faults", "").statusCode(400);
        put("cw-faults", null, "{\"rows\": []}").statusCode(400).body("violations.field", hasItem("rows"));
        put("cw-faults", null, "{\"rows\": [null]}").statusCode(400);
        get("cw-faults", Role.COUNCIL).statusCode(404);
    }

    @Test
    void itLeadsFromAnOlderSchemeToANewerOne() {
        schemes("cw-order");
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(ROWS)
                .put(PATH, "cw-order-new", "cw-order-old")
                .then()
                .statusCode(400)
                .body("violations.field", contains("to"));
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(ROWS)
                .put(PATH, "cw-order-old", "cw-order-old")
                .then()
                .statusCode(400);
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(ROWS)
                .put(PATH, "cw-order-old", "no-such-scheme")
                .then()
                .statusCode(404);
    }

    @Test
    void theStateMustBeNamed() {
        schemes("cw-state");
        Schemes.office()
                .contentType("application/json")
                .body(ROWS)
                .put(PATH, "cw-state-old", "cw-state-new")
                .then()
                .statusCode(428);
        put("cw-state", "\"1\"", ROWS).statusCode(404);
    }

    @Test
    void bothSchemesListIt() {
        schemes("cw-list");
        put("cw-list", null, ROWS).statusCode(201);
        for (String scheme : new String[] {"cw-list-old", "cw-list-new"}) {
            As.role(Role.COUNCIL)
                    .get(Schemes.PATH + "/crosswalks", scheme)
                    .then()
                    .statusCode(200)
                    .body("items.from.code", contains("cw-list-old"), "items.to.code", contains("cw-list-new"));
        }
        As.role(Role.COUNCIL)
                .get(Schemes.PATH + "/crosswalks", "no-such-scheme")
                .then()
                .statusCode(404);
    }

    @Test
    void othersReadItAndDoNotChangeIt() {
        schemes("cw-right");
        As.nobody().get(PATH, "cw-right-old", "cw-right-new").then().statusCode(401);
        As.role(Role.COUNCIL)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(ROWS)
                .put(PATH, "cw-right-old", "cw-right-new")
                .then()
                .statusCode(403);
    }

    @Test
    void districtsInACrosswalkStay() {
        schemes("cw-stay");
        put("cw-stay", null, ROWS).statusCode(201);
        Schemes.areas("cw-stay-new", "text/csv; charset=UTF-8", NEWER.replace("k2,Hafen,DISTRICT,C\n", ""))
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:areas-in-crosswalk"), "detail", containsString("k2"));
    }

    @Test
    void aDistrictThatComesLaterLeavesItIncomplete() {
        schemes("cw-later");
        put("cw-later", null, ROWS).statusCode(201);
        Schemes.areas("cw-later-new", "text/csv; charset=UTF-8", NEWER + "k3,Neubau,DISTRICT,C\n")
                .statusCode(200);
        get("cw-later", Role.COUNCIL)
                .statusCode(200)
                .body("fits", equalTo(false), "areas", empty(), "continued", equalTo(0), "rows", hasSize(4));
    }

    @Test
    void theHistoryOfTheOlderSchemeTellsOfIt() {
        schemes("cw-history");
        put("cw-history", null, ROWS).statusCode(201);
        String history = Schemes.office()
                .get("/api/v1/history/district-scheme/cw-history-old")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(history).contains("district-crosswalk").contains("0b → k2");
    }

    private static void schemes(String name) {
        Schemes.createWithAreas(name + "-old");
        Schemes.office()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body("""
                        {"name": {"de": "Neuer Stand", "en": "New state"}, "validFrom": "1992-01-01",
                         "validTo": "1992-12-31"}""")
                .put(Schemes.PATH, name + "-new")
                .then()
                .statusCode(201);
        Schemes.areas(name + "-new", "text/csv; charset=UTF-8", NEWER).statusCode(200);
    }

    private static ValidatableResponse get(String name, Role role) {
        return As.role(role).get(PATH, name + "-old", name + "-new").then();
    }

    private static ValidatableResponse put(String name, @Nullable String tag, String body) {
        return Schemes.office()
                .contentType("application/json")
                .header(tag == null ? "If-None-Match" : "If-Match", tag == null ? "*" : tag)
                .body(body)
                .put(PATH, name + "-old", name + "-new")
                .then();
    }

    private static ValidatableResponse file(String name, String csv) {
        return Schemes.office()
                .contentType("text/csv; charset=UTF-8")
                .header("If-None-Match", "*")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(PATH + "/rows", name + "-old", name + "-new")
                .then();
    }
}
