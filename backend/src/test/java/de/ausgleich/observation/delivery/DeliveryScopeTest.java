package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose deliveries are seen: of a source whose raw audience is the statistics office alone, nobody else's. */
@QuarkusTest
class DeliveryScopeTest {

    private static final String SOURCE = "statistics-alone";
    private static final String OWN = "counted-by-statistics";
    private static final String DATE = "2007-12-31";
    private static final String DELIVERIES = "/api/v1/deliveries";

    private static final String MAPPING =
            "{\"layout\": \"WIDE\", \"headerRow\": 1, \"districtColumn\": \"B\", \"decimalSeparator\": \"COMMA\", \"columns\": []}";

    private static final Map<String, Integer> RHYTHM = Map.of("months", 12, "lastMonth", 12, "dueAfterDays", 90);
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private static String id = "";

    @BeforeEach
    void aDeliveryOfASourceForTheStatisticsOfficeAlone() {
        if (!id.isEmpty()) {
            return;
        }
        put(
                "sources/" + SOURCE,
                Map.of(
                        "name",
                        names("Statistik allein"),
                        "rawAudience",
                        List.of("statistics-office"),
                        "rhythm",
                        RHYTHM));
        put("variables/" + OWN, variable(SOURCE));
        id = Delivered.table(SOURCE, DATE, "variable,reference_date,district_code,value", OWN + "," + DATE + ",01,5")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /findings",
        "GET, /plan",
        "GET, /preview",
        "GET, /file",
        "PUT, /mapping",
        "POST, /publication",
        "POST, /rejection",
        "POST, /withdrawal",
        "POST, /reinstatement",
        "GET, /corrections",
        "POST, /corrections",
        "DELETE, /corrections/00000000-0000-0000-0000-000000000000",
        "GET, /effect",
        "GET, /export"
    })
    void outsideTheRawAudienceNothingOfItIsThere(String method, String path) {
        request(Role.SOCIAL_PLANNING, path)
                .request(method, DELIVERIES + "/" + id + path)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:ausgleich:problem:not-found"));
        assertThat(request(Role.STATISTICS_OFFICE, path)
                        .header("If-Match", "\"999\"")
                        .request(method, DELIVERIES + "/" + id + path)
                        .statusCode())
                .isIn(200, 412);
    }

    /** Every operation on one delivery is held by the test above; a new one must be added to it. */
    @Test
    void noOperationOnADeliveryIsLeftOut() throws NoSuchMethodException {
        Set<String> held = Arrays.stream(getClass()
                        .getDeclaredMethod("outsideTheRawAudienceNothingOfItIsThere", String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(row -> row.replaceAll("[,' ]", "").replaceAll("0000.*", "{correction}"))
                .collect(Collectors.toSet());
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        Set<String> offered = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith(DELIVERIES + "/{id}"))
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT)
                                + path.getKey().substring((DELIVERIES + "/{id}").length())))
                .collect(Collectors.toSet());
        assertThat(offered).isNotEmpty().isEqualTo(held);
    }

    @Test
    void whatIsDueAndWhatIsThereLeavesItsSourceOut() {
        String due = "/api/v1/delivery-calendar?from=2007-01-01&until=2008-12-31";
        String there = "/api/v1/completeness";
        for (String list : List.of(due, there)) {
            assertThat(sources(Role.SOCIAL_PLANNING, list)).isNotEmpty().doesNotContain(SOURCE);
            assertThat(sources(Role.STATISTICS_OFFICE, list)).contains(SOURCE);
        }
        assertThat(sources(Role.SOCIAL_PLANNING, there + "?source=" + SOURCE)).isEmpty();
    }

    @Test
    void theSearchDoesNotFindIt() {
        assertThat(found(Role.STATISTICS_OFFICE)).contains(id);
        assertThat(found(Role.SOCIAL_PLANNING)).doesNotContain(id);
    }

    @Test
    void listsAndTheirTotalsLeaveItOut() {
        String list = DELIVERIES + "?source=" + SOURCE;
        As.role(Role.SOCIAL_PLANNING).get(list).then().body("total", equalTo(0), "items", equalTo(List.of()));
        As.role(Role.STATISTICS_OFFICE).get(list).then().body("total", equalTo(1));
        assertThat(total(Role.SOCIAL_PLANNING)).isEqualTo(total(Role.STATISTICS_OFFICE) - 1);
    }

    @Test
    void whoMayNotSeeItMayNotDeliverItAndIsToldWhy() {
        As.role(Role.SOCIAL_PLANNING)
                .multiPart("source", SOURCE)
                .multiPart("referenceDate", DATE)
                .multiPart("file", "own.csv", "Bezirk;Zahl\n01;1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(DELIVERIES)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ausgleich:problem:delivery-raw-audience"))
                .body("detail", containsString(SOURCE));
    }

    @Test
    void anOfficesOwnSystemDeliversForIt() {
        As.service("monitoring:write")
                .get(DELIVERIES + "/" + id)
                .then()
                .statusCode(200)
                .body("plan.new", equalTo(1));
    }

    /** Else a plan would show the old values of another source to people who may not see them. */
    @Test
    void aSourceDeliversNoVariableThatItsOwnReadersMayNotSee() {
        String other = Delivered.table(
                        "statistikamt", DATE, "variable,reference_date,district_code,value", OWN + "," + DATE + ",01,5")
                .then()
                .statusCode(201)
                .body("plan.refused", equalTo(1))
                .extract()
                .path("id");
        assertThat(Delivered.types(other)).contains("UNKNOWN_VARIABLE");
        Delivered.reject(other);
    }

    private static List<String> sources(Role role, String list) {
        return As.role(role).get(list).then().statusCode(200).extract().path("items.source.code");
    }

    private static List<String> found(Role role) {
        return As.role(role)
                .queryParam("q", id)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    private static int total(Role role) {
        return As.role(role).get(DELIVERIES).path("total");
    }

    private static RequestSpecification request(Role role, String path) {
        RequestSpecification request = As.role(role);
        return switch (path) {
            case "/mapping" -> request.contentType("application/json").body(MAPPING);
            case "/publication" -> request.contentType("application/json").body(Map.of("accepted", List.of()));
            case "/corrections" ->
                request.contentType("application/json")
                        .body(Map.of("corrections", List.of(Map.of("finding", 1, "remember", false))));
            case "/rejection", "/withdrawal", "/reinstatement" ->
                request.contentType("application/json").body(Map.of("reason", "Test"));
            default -> request;
        };
    }

    private static void put(String path, Object body) {
        As.role(Role.STATISTICS_OFFICE)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put("/api/v1/" + path)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> variable(String source) {
        return Map.of(
                "name",
                names("Gezählt"),
                "unit",
                names("Fälle"),
                "source",
                source,
                "measure",
                "STOCK",
                "wholeCounts",
                true,
                "confidentialityThreshold",
                3);
    }

    private static Map<String, String> names(String name) {
        return Map.of("de", name, "en", name);
    }
}
