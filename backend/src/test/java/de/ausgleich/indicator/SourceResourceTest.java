package de.ausgleich.indicator;

import static de.ausgleich.indicator.Catalogue.SOURCE;
import static de.ausgleich.indicator.Catalogue.council;
import static de.ausgleich.indicator.Catalogue.create;
import static de.ausgleich.indicator.Catalogue.get;
import static de.ausgleich.indicator.Catalogue.names;
import static de.ausgleich.indicator.Catalogue.office;
import static de.ausgleich.indicator.Catalogue.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceResourceTest {

    @Inject
    Sources sources;

    @Test
    void rawValuesAreForPlanningAndStatisticsUnlessSaidOtherwise() {
        create(SOURCE, "usual", source())
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("rawAudience", contains("social-planning", "statistics-office"), "legalBasis", nullValue());
        Catalogue.change(SOURCE, "usual", 1, Map.of("name", names("Enger"), "rawAudience", List.of("social-planning")))
                .statusCode(200)
                .body("rawAudience", contains("social-planning"), "version", equalTo(2));
        assertThat(sources.rawAudience("usual")).containsExactly(Role.SOCIAL_PLANNING);
    }

    @Test
    void aSourceIsFoundByCodeOrExactName() {
        create(SOURCE, "named", Map.of("name", Map.of("de", "Amt für Namen", "en", "Office of Names")))
                .statusCode(201);
        assertThat(sources.named("named")).isPresent();
        assertThat(sources.named("Amt für Namen")).isPresent();
        assertThat(sources.named(" Office of Names ")).isPresent();
        assertThat(sources.named("Amt")).isEmpty();
    }

    @Test
    void rhythmAndContactAreKeptAndMayBeLeftOut() {
        create(SOURCE, "rhythmic", source()).body("rhythm", nullValue(), "contact", nullValue());
        Map<String, Object> rhythm = Map.of("months", 6, "lastMonth", 12, "dueAfterDays", 90);
        Catalogue.change(SOURCE, "rhythmic", 1, Map.of("name", names("Quelle"), "rhythm", rhythm, "contact", "Frau A"))
                .statusCode(200)
                .body("rhythm.months", equalTo(6), "contact", equalTo("Frau A"), "version", equalTo(2));
        get(SOURCE, "rhythmic").body("rhythm.lastMonth", equalTo(12), "rhythm.dueAfterDays", equalTo(90));
        Catalogue.change(SOURCE, "rhythmic", 2, source()).statusCode(200).body("rhythm", nullValue());
    }

    @Test
    void aRhythmThatNoYearHasIsRefused() {
        Map<String, Object> rhythm = Map.of("months", 5, "lastMonth", 13, "dueAfterDays", -1);
        create(SOURCE, "odd", Map.of("name", names("Quelle"), "rhythm", rhythm, "contact", " "))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("rhythm.months", "rhythm.lastMonth", "rhythm.dueAfterDays", "contact"));
        create(SOURCE, "odd", Map.of("name", names("Quelle"), "rhythm", Map.of("months", 12)))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("rhythm.lastMonth", "rhythm.dueAfterDays"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        create(
                        SOURCE,
                        "Bad",
                        Map.of(
                                "rawAudience",
                                List.of("council", "mayor", "council", "monitoring:read", "administrator")))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "code",
                                "name",
                                "rawAudience[1]",
                                "rawAudience[2]",
                                "rawAudience[3]",
                                "rawAudience[4]"));
    }

    @Test
    void theStateMustBeNamed() {
        create(SOURCE, "stated", source()).statusCode(201);
        create(SOURCE, "stated", source()).statusCode(412);
        office().body(source()).put(SOURCE, "stated").then().statusCode(428);
        Catalogue.change(SOURCE, "stated", 1, source()).statusCode(200).body("version", equalTo(1));
        Catalogue.change(SOURCE, "stated", 7, source()).statusCode(412).body("current.version", equalTo(1));
        council().header("If-None-Match", "\"1\"").get(SOURCE, "stated").then().statusCode(304);
    }

    @Test
    void mappingsHaveAVersionOfTheirOwn() {
        create(SOURCE, "mapped", source()).statusCode(201);
        office().get(SOURCE + "/mapping", "mapped").then().statusCode(404);
        council().get(SOURCE + "/mapping", "mapped").then().statusCode(403);
        office().header("If-None-Match", "*")
                .body("[" + MAPPING + "]")
                .put(SOURCE + "/mapping", "mapped")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        office().header("If-Match", "\"1\"")
                .body("[]")
                .put(SOURCE + "/mapping", "mapped")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        get(SOURCE, "mapped").body("version", equalTo(1));
        office().header("If-Match", "\"1\"")
                .body("[]")
                .put(SOURCE + "/mapping", "mapped")
                .then()
                .statusCode(412);
        office().header("If-Match", "\"2\"")
                .body("7")
                .put(SOURCE + "/mapping", "mapped")
                .then()
                .statusCode(400);
        office().header("If-Match", "\"2\"")
                .body("[7]")
                .put(SOURCE + "/mapping", "mapped")
                .then()
                .statusCode(400);
        office().header("If-Match", "\"2\"")
                .body("[{\"sheet\": \"\\u0000\"}]")
                .put(SOURCE + "/mapping", "mapped")
                .then()
                .statusCode(400);
        office().header("If-None-Match", "*")
                .body("[]")
                .put(SOURCE + "/mapping", "nowhere")
                .then()
                .statusCode(404);
    }

    @Test
    void theDemonstrationsSourcesAreThere() {
        council()
                .get("/api/v1/sources")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("bundesagentur", "sozialdezernat", "statistikamt"));
    }

    @Test
    void rolesMayWhatTheyMay() {
        As.role(Role.ADMINISTRATOR).get("/api/v1/sources").then().statusCode(403);
        council()
                .contentType("application/json")
                .body(source())
                .put(SOURCE, "mine")
                .then()
                .statusCode(403);
        council()
                .contentType("application/json")
                .body("[]")
                .put(SOURCE + "/mapping", "mine")
                .then()
                .statusCode(403);
    }

    private static final String MAPPING = """
            {"layout": "WIDE", "sheet": null, "headerRow": 1, "districtColumn": "Bezirk", "nameColumn": null,
             "dateColumn": null, "variableColumn": null, "valueColumn": null, "originColumn": null,
             "decimalSeparator": "COMMA", "columns": [{"header": "Einwohner", "variable": "population"}]}""";
}
