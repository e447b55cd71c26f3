package de.ausgleich.monitoring;

import static io.restassured.http.ContentType.JSON;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A place small enough to reckon by hand: two boroughs, five districts, every kind of indicator, and every kind of
 * gap. Made once for all tests over HTTP.
 */
final class Weiler {

    static final String SCHEME = "weiler";
    private static final String SOURCE = "weiler-amt";
    private static boolean made;

    private Weiler() {}

    static synchronized void make() {
        if (made) {
            return;
        }
        made = true;
        put("/api/v1/district-schemes/weiler", Map.of("name", names("Weiler"), "validFrom", "1980-01-01"));
        areas("""
                code,name,level,parent_code
                WL,Weiler,CITY,
                WLN,Weilernord,BOROUGH,WL
                WLS,Weilersüd,BOROUGH,WL
                WL1,Anger,DISTRICT,WLN
                WL2,Brink,DISTRICT,WLN
                WL3,Damm,DISTRICT,WLS
                WL4,Esch,DISTRICT,WLS
                WL5,Furt,DISTRICT,WLS
                """);
        put("/api/v1/sources/" + SOURCE, Map.of("name", names("Weileramt")));
        variable("wl_people", List.of(), true);
        variable("wl_cases", List.of("wl_people"), true);
        variable("wl_rooms", List.of(), true);
        variable("wl_index", List.of(), false);
        indicator("wl-share", "SHARE", lifeSituation(shareOf("wl_cases", "wl_people")));
        indicator(
                "wl-rate",
                "RATE",
                Map.of("numerator", List.of("wl_cases"), "denominator", List.of("wl_people"), "per", 1000));
        indicator("wl-mean", "MEAN", Map.of("numerator", List.of("wl_people"), "denominator", List.of("wl_rooms")));
        indicator("wl-count", "COUNT", Map.of("numerator", List.of("wl_cases")));
        indicator("wl-index", "DELIVERED", lifeSituation(Map.of("numerator", List.of("wl_index"))));
        indicator("wl-change", "CHANGE", Map.of("changeOf", Map.of("indicator", "wl-share", "baseDate", "2009-12-31")));
        deliverAll();
    }

    /** 2008 has gaps, zeros, ties and cases of nowhere; 2009 is whole and has small counts; so is 2010, without. */
    private static void deliverAll() {
        deliver("2008-12-31", "wl_people", "WL1=200", "WL2=300", "WL3=0", "WL4=500");
        deliver("2008-12-31", "wl_cases", "WL1=40", "WL2=60", "WL3=0", "WL4=…", "WL5=10", "nicht zuordenbar=7");
        deliver("2008-12-31", "wl_rooms", "WL1=70", "WL2=150", "WL3=0", "WL4=0", "WL5=30");
        deliver("2008-12-31", "wl_index", "WL1=1.5", "WL2=-0.25", "WL3=3", "WL4=0.5", "WL5=2", "WLN=0.75", "WL=2.5");
        deliver("2009-12-31", "wl_people", "WL1=200", "WL2=300", "WL3=400", "WL4=500", "WL5=80");
        deliver("2009-12-31", "wl_cases", "WL1=2", "WL2=298", "WL3=0", "WL4=50", "WL5=20");
        deliver("2010-12-31", "wl_people", "WL1=200", "WL2=300", "WL3=2000", "WL4=500", "WL5=80");
        deliver("2010-12-31", "wl_cases", "WL1=50", "WL2=60", "WL3=1001", "WL4=25", "WL5=20");
    }

    /** @param values {@code area=value} */
    static String deliver(String date, String variable, String... values) {
        List<String> lines = new ArrayList<>(List.of("variable,reference_date,district_code,value"));
        for (String value : values) {
            String[] parts = value.split("=");
            lines.add(variable + "," + date + "," + parts[0] + "," + parts[1]);
        }
        Response received = Delivered.form(SOURCE, date)
                .multiPart("scheme", SCHEME)
                .multiPart(
                        "file",
                        "weiler-" + UUID.randomUUID() + ".csv",
                        String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/deliveries");
        String id = received.then().statusCode(201).extract().path("id");
        Response published = Delivered.publish(id);
        if (published.statusCode() != 200) {
            throw new IllegalStateException(variable + " " + date + ": " + Delivered.findings(id));
        }
        return id;
    }

    static Response values(Role role, String indicator, String query) {
        return As.role(role).get("/api/v1/indicators/{code}/values?scheme=weiler&date=" + query, indicator);
    }

    /** With all digits. */
    static BigDecimal decimal(Response response, String path) {
        return new JsonPath(response.asString())
                .using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .getObject(path, BigDecimal.class);
    }

    private static void areas(String csv) {
        String path = "/api/v1/district-schemes/weiler";
        Delivered.office()
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", Delivered.office().get(path).header("ETag"))
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put(path + "/districts")
                .then()
                .statusCode(200);
    }

    static void variable(String code, String source) {
        put("/api/v1/variables/" + code, definition(source, List.of(), true));
    }

    private static void variable(String code, List<String> partOf, boolean wholeCounts) {
        put("/api/v1/variables/" + code, definition(SOURCE, partOf, wholeCounts));
    }

    private static Map<String, Object> definition(String source, List<String> partOf, boolean wholeCounts) {
        Map<String, Object> body = new HashMap<>(Map.of("name", names("Fälle"), "unit", names("Fälle")));
        body.putAll(Map.of("source", source, "measure", "STOCK", "partOf", partOf, "wholeCounts", wholeCounts));
        return body;
    }

    static void indicator(String code, String kind, Map<String, ?> formula) {
        put("/api/v1/indicators/" + code, indicator(kind, formula));
    }

    static Map<String, Object> indicator(String kind, Map<String, ?> formula) {
        boolean percent = kind.equals("SHARE") || kind.equals("CHANGE");
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                names("Probe " + kind),
                "description",
                names("Zum Nachrechnen"),
                "kind",
                kind,
                "unit",
                names(percent ? "%" : "Punkte"),
                "polarity",
                "NEUTRAL",
                "dimension",
                "PLACE",
                "decimals",
                kind.equals("COUNT") ? 0 : 1));
        body.putAll(formula);
        return body;
    }

    private static Map<String, Object> lifeSituation(Map<String, ?> formula) {
        Map<String, Object> body = new HashMap<>(formula);
        body.putAll(Map.of("dimension", "LIFE_SITUATION", "polarity", "HIGHER_IS_WORSE"));
        return body;
    }

    static Map<String, Object> shareOf(String numerator, String denominator) {
        return Map.of("numerator", List.of(numerator), "denominator", List.of(denominator));
    }

    static void put(String path, Map<String, ?> body) {
        Delivered.office()
                .contentType(JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }

    static void change(String path, Map<String, ?> body) {
        Delivered.office()
                .contentType(JSON)
                .header("If-Match", Delivered.office().get(path).header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    static Map<String, String> names(String de) {
        return Map.of("de", de, "en", de.equals("%") ? de : de + " (en)");
    }
}
