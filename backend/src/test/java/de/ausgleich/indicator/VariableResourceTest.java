package de.ausgleich.indicator;

import static de.ausgleich.indicator.Catalogue.INDICATOR;
import static de.ausgleich.indicator.Catalogue.VARIABLE;
import static de.ausgleich.indicator.Catalogue.change;
import static de.ausgleich.indicator.Catalogue.council;
import static de.ausgleich.indicator.Catalogue.create;
import static de.ausgleich.indicator.Catalogue.get;
import static de.ausgleich.indicator.Catalogue.names;
import static de.ausgleich.indicator.Catalogue.office;
import static de.ausgleich.indicator.Catalogue.post;
import static de.ausgleich.indicator.Catalogue.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VariableResourceTest {

    @Inject
    Variables variables;

    @Test
    void whatIsLeftOutIsOrdinary() {
        create(VARIABLE, "ordinary", variable(Map.of()))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("wholeCounts", equalTo(true), "confidentialityThreshold", equalTo(3), "partOf", empty())
                .body("jump.factor", equalTo(3), "jump.minimum", equalTo(20), "jump.deviations", equalTo(6))
                .body("retired", equalTo(false), "version", equalTo(1));
    }

    @Test
    void aDefinitionIsNeverOverwritten() {
        create(VARIABLE, "lasting", variable(Map.of("headers", List.of("Prüfspalte alt"))))
                .statusCode(201);
        Instant between = Instant.now();
        change(VARIABLE, "lasting", 1, variable(Map.of("headers", List.of("Prüfspalte neu"))))
                .statusCode(200)
                .header("ETag", "\"2\"");
        council()
                .get(VARIABLE + "/versions", "lasting")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1), "total", equalTo(2))
                .body("items[1].definition.headers", contains("Prüfspalte alt"));
        assertThat(variables.at("lasting", between).orElseThrow().headers()).containsExactly("Prüfspalte alt");
        assertThat(variables.at("lasting", Instant.EPOCH)).isEmpty();
        assertThat(variables.of("lasting").headers()).containsExactly("Prüfspalte neu");
    }

    @Test
    void theSameDefinitionAgainIsNoNewVersion() {
        create(VARIABLE, "steady", variable(Map.of())).statusCode(201);
        change(VARIABLE, "steady", 1, variable(Map.of())).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void theStateMustBeNamed() {
        create(VARIABLE, "stated", variable(Map.of())).statusCode(201);
        create(VARIABLE, "stated", variable(Map.of())).statusCode(412);
        office().body(variable(Map.of())).put(VARIABLE, "stated").then().statusCode(428);
        change(VARIABLE, "stated", 9, variable(Map.of())).statusCode(412).body("current.code", equalTo("stated"));
        change(VARIABLE, "nowhere", 1, variable(Map.of())).statusCode(404);
        office().post(VARIABLE + "/retirement", "stated").then().statusCode(428);
        council()
                .header("If-None-Match", "\"1\"")
                .get(VARIABLE, "stated")
                .then()
                .statusCode(304);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        create(
                        VARIABLE,
                        "Bad Code",
                        Map.of(
                                "name", Map.of("de", "Nur deutsch"),
                                "source", "nowhere",
                                "measure", "SOMETIMES",
                                "confidentialityThreshold", -1,
                                "partOf", List.of("unknown", "population", "population"),
                                "headers", List.of("Einwohner", "Einwohner", " "),
                                "jump", Map.of("factor", 1, "minimum", -1, "deviations", 0)))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "code",
                                "name.en",
                                "unit",
                                "source",
                                "measure",
                                "confidentialityThreshold",
                                "partOf[0]",
                                "partOf[2]",
                                "headers[1]",
                                "headers[2]",
                                "jump.factor",
                                "jump.minimum",
                                "jump.deviations"));
    }

    @Test
    void nothingIsAPartOfItself() {
        create(VARIABLE, "whole", variable(Map.of())).statusCode(201);
        create(VARIABLE, "part", variable(Map.of("partOf", List.of("whole")))).statusCode(201);
        create(VARIABLE, "crumb", variable(Map.of("partOf", List.of("part")))).statusCode(201);
        change(VARIABLE, "whole", 1, variable(Map.of("partOf", List.of("whole"))))
                .statusCode(400)
                .body("violations.field", contains("partOf[0]"));
        change(VARIABLE, "whole", 1, variable(Map.of("partOf", List.of("population", "crumb"))))
                .statusCode(400)
                .body("violations.field", contains("partOf[1]"))
                .body("violations.message", contains(containsString("„crumb“ ist selbst ein Teil von „whole“")));
    }

    @Test
    void whatNobodyCouldKeepIsNamed() {
        create(VARIABLE, "nul", variable(Map.of("name", Map.of("de", "a\0b", "en", "b"))))
                .statusCode(400)
                .body("violations.field", contains("name.de"));
        council()
                .queryParam("scheme", "\0")
                .get("/api/v1/districts")
                .then()
                .statusCode(400)
                .body("violations.field", contains("scheme"));
        Map<String, Object> jump = Map.of("factor", 3, "minimum", new BigDecimal("1e-999999"), "deviations", 6);
        create(VARIABLE, "tiny", variable(Map.of("jump", jump)))
                .statusCode(400)
                .body("violations.field", contains("jump.minimum"));
    }

    @Test
    void breaksAreKeptInTheirOrder() {
        Map<String, Object> later = Map.of("date", "2010-12-31", "note", names("Neues Verfahren"));
        Map<String, Object> earlier = Map.of("date", "2006-12-31", "note", names("Neues Register"));
        create(VARIABLE, "broken", variable(Map.of("breaks", List.of(later, earlier))))
                .statusCode(201)
                .body("breaks.date", contains("2006-12-31", "2010-12-31"))
                .body("breaks[0].note.de", equalTo("Neues Register"));
        get(VARIABLE, "population").body("breaks", empty());
        create(VARIABLE, "broken-badly", variable(Map.of("breaks", List.of(later, later, Map.of("note", Map.of())))))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("breaks[1]", "breaks[2].date", "breaks[2].note.de", "breaks[2].note.en"));
    }

    @Test
    void unknownFieldsAreNamed() {
        create(VARIABLE, "coloured", variable(Map.of("colour", "blue")))
                .statusCode(400)
                .body("violations.field", contains("colour"));
    }

    @Test
    void whatIsUsedIsNotRetired() {
        Catalogue.createVariables("used_part", "used_whole");
        create(INDICATOR, "user", Catalogue.share("used_part", "used_whole")).statusCode(201);
        post(VARIABLE, "used_whole", "retirement", 1)
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:still-used"), "detail", containsString("user"));
        post(INDICATOR, "user", "retirement", 1).statusCode(200).body("retired", equalTo(true), "version", equalTo(2));
        post(VARIABLE, "used_whole", "retirement", 1).statusCode(200);
        post(INDICATOR, "user", "reinstatement", 2).statusCode(409).body("detail", containsString("used_whole"));
        post(VARIABLE, "used_whole", "reinstatement", 2).statusCode(200).body("version", equalTo(3));
        post(INDICATOR, "user", "reinstatement", 2).statusCode(200).body("retired", equalTo(false));
    }

    @Test
    void retiringTwiceIsRefusedButTheSameRequestMayBeRepeated() {
        create(VARIABLE, "tired", variable(Map.of())).statusCode(201);
        for (int i = 0; i < 2; i++) {
            office().header("If-Match", "\"1\"")
                    .header("Idempotency-Key", "retire-tired")
                    .post(VARIABLE + "/retirement", "tired")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("retired", equalTo(true));
        }
        post(VARIABLE, "tired", "retirement", 1).statusCode(412);
        post(VARIABLE, "tired", "retirement", 2).statusCode(409);
        post(VARIABLE, "tired", "reinstatement", 2).statusCode(200);
        post(VARIABLE, "tired", "reinstatement", 3).statusCode(409);
    }

    @Test
    void definitionsAreSearchedSortedAndPaged() {
        create(VARIABLE, "zz_search_1", variable(Map.of("name", names("Übrige Zebras"))))
                .statusCode(201);
        create(VARIABLE, "zz_search_2", variable(Map.of("name", names("Alle Zebras"))))
                .statusCode(201);
        post(VARIABLE, "zz_search_2", "retirement", 1).statusCode(200);
        create(VARIABLE, "zz_search_3", variable(Map.of("name", names("Viele Zebras"))))
                .statusCode(201);
        council()
                .queryParam("q", "ZEBRAS")
                .queryParam("sort", "-code")
                .get("/api/v1/variables")
                .then()
                .body("items.code", contains("zz_search_3", "zz_search_1"));
        council()
                .queryParam("q", "zebras")
                .queryParam("sort", "name")
                .queryParam("size", 1)
                .get("/api/v1/variables")
                .then()
                .body("total", equalTo(2), "items.code", contains("zz_search_1"));
        council()
                .queryParam("q", "zebras")
                .queryParam("retired", "true")
                .get("/api/v1/variables")
                .then()
                .body("items.code", contains("zz_search_2"));
    }

    @Test
    void faultyParametersAreNamed() {
        for (String[] fault :
                new String[][] {{"sort", "colour"}, {"retired", "perhaps"}, {"size", "501"}, {"x", "1"}}) {
            council()
                    .queryParam(fault[0], fault[1])
                    .get("/api/v1/variables")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem(fault[0]));
        }
    }

    @Test
    void whoHasTheListGets304() {
        String tag = council().get("/api/v1/variables").then().extract().header("ETag");
        council().header("If-None-Match", tag).get("/api/v1/variables").then().statusCode(304);
        create(VARIABLE, "one_more", variable(Map.of())).statusCode(201);
        council()
                .header("If-None-Match", tag)
                .get("/api/v1/variables")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void rolesMayWhatTheyMay() {
        get(VARIABLE, "population").body("source", equalTo("statistikamt"));
        As.role(Role.ADMINISTRATOR).get("/api/v1/variables").then().statusCode(403);
        council()
                .contentType("application/json")
                .body(variable(Map.of()))
                .put(VARIABLE, "mine")
                .then()
                .statusCode(403);
        council().post(VARIABLE + "/retirement", "population").then().statusCode(403);
        As.service("monitoring:read").get(VARIABLE, "population").then().statusCode(200);
        As.service("monitoring:write").get(VARIABLE, "population").then().statusCode(403);
    }

    @Test
    void theTrailKeepsBeforeAndAfter() {
        create(VARIABLE, "traced", variable(Map.of())).statusCode(201);
        change(VARIABLE, "traced", 1, variable(Map.of("confidentialityThreshold", 5)))
                .statusCode(200);
        As.role(Role.SOCIAL_PLANNING)
                .queryParam("objectType", "variable")
                .queryParam("objectId", "traced")
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("changed", "created"), "items[1].before", nullValue())
                .body("items[0].before.confidentialityThreshold", equalTo(3))
                .body("items[0].after.confidentialityThreshold", equalTo(5));
    }
}
