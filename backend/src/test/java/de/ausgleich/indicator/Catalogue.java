package de.ausgleich.indicator;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Definitions as the statistics office puts them; what a test does not name is ordinary. */
final class Catalogue {

    static final String SOURCE = "/api/v1/sources/{code}";
    static final String VARIABLE = "/api/v1/variables/{code}";
    static final String INDICATOR = "/api/v1/indicators/{code}";

    private Catalogue() {}

    static RequestSpecification office() {
        return As.role(Role.STATISTICS_OFFICE).contentType("application/json");
    }

    static RequestSpecification council() {
        return As.role(Role.COUNCIL);
    }

    static ValidatableResponse create(String path, String code, Map<String, ?> body) {
        return office().header("If-None-Match", "*").body(body).put(path, code).then();
    }

    static ValidatableResponse change(String path, String code, int version, Map<String, ?> body) {
        return office().header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path, code)
                .then();
    }

    static ValidatableResponse post(String path, String code, String what, int version) {
        return office().header("If-Match", "\"" + version + "\"")
                .post(path + "/" + what, code)
                .then();
    }

    static ValidatableResponse get(String path, String code) {
        return council().get(path, code).then().statusCode(200);
    }

    static Map<String, Object> source() {
        return Map.of("name", names("Quelle"));
    }

    static Map<String, Object> variable(Map<String, ?> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", names("Prüfgröße"), "unit", names("Prüffälle"), "source", "statistikamt", "measure", "STOCK"));
        body.putAll(other);
        return body;
    }

    static Map<String, Object> indicator(String kind, Map<String, ?> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                names("Indikator"),
                "description",
                names("Was er sagt"),
                "kind",
                kind,
                "unit",
                names("%"),
                "polarity",
                "NEUTRAL",
                "dimension",
                "PLACE"));
        body.putAll(other);
        return body;
    }

    static Map<String, Object> share(String numerator, String denominator) {
        return indicator("SHARE", Map.of("numerator", List.of(numerator), "denominator", List.of(denominator)));
    }

    static void createVariables(String... codes) {
        for (String code : codes) {
            create(VARIABLE, code, variable(Map.of())).statusCode(201);
        }
    }

    static Map<String, String> names(String de) {
        return Map.of("de", de, "en", de + " (en)");
    }
}
