package de.ausgleich.monitoring;

import de.ausgleich.statistics.RecutExample;
import de.ausgleich.testing.Delivered;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two cuts of districts, made through the API. "feld": a small place, with figures before and after. "neu-72": a
 * fictitious second cut of the demonstration's 92 districts, with figures from before alone.
 */
final class Recut {

    static final String BIELEFELD = "neu-72";
    private static final String SOURCE = "feld-amt";
    private static boolean made;

    private Recut() {}

    static synchronized void make() {
        if (made) {
            return;
        }
        made = true;
        bielefeld();
        feld();
    }

    private static void bielefeld() {
        StringBuilder areas = new StringBuilder("code,name,level,parent_code\nCITY,Bielefeld,CITY,\n");
        RecutExample.newer().stream().sorted().forEach(code -> areas.append(code)
                .append(',')
                .append(code.equals("65") ? "Dalbke" : "Neuer Zuschnitt " + code)
                .append(",DISTRICT,CITY\n"));
        scheme(BIELEFELD, "2012-01-01", areas.toString());
        List<Map<String, Object>> rows = RecutExample.ROWS.stream()
                .map(row -> Map.<String, Object>of("from", row.from(), "to", row.to(), "weight", row.weight()))
                .toList();
        crosswalk("bielefeld-92", BIELEFELD, rows);
    }

    /**
     * Older: F1 to F6. Newer: F1 the same, N2 the former F2, N3 of F3 and F4, and F5 parted with F6 into N5 and N6. In
     * 2001 F4 has one case, which is not for everyone.
     */
    private static void feld() {
        String head = "code,name,level,parent_code\nFC,Feldstadt,CITY,\n";
        scheme("feld-alt", "1990-01-01", head + districts("F1", "F2", "F3", "F4", "F5", "F6"));
        scheme("feld-neu", "2003-01-01", head + districts("F1", "N2", "N3", "N5", "N6"));
        crosswalk(
                "feld-alt",
                "feld-neu",
                List.of(
                        row("F1", "F1", 1),
                        row("F2", "N2", 1),
                        row("F3", "N3", 1),
                        row("F4", "N3", 1),
                        row("F5", "N5", 0.7),
                        row("F5", "N6", 0.3),
                        row("F6", "N6", 1)));
        Weiler.put("/api/v1/sources/" + SOURCE, Map.of("name", Weiler.names("Feldamt")));
        variable("fd_people", List.of(), true);
        variable("fd_cases", List.of("fd_people"), true);
        variable("fd_index", List.of(), false);
        Weiler.indicator("fd-share", "SHARE", Weiler.shareOf("fd_cases", "fd_people"));
        Weiler.indicator("fd-index", "DELIVERED", Map.of("numerator", List.of("fd_index")));
        String[] people = {"F1=1000", "F2=2000", "F3=300", "F4=100", "F5=500", "F6=600"};
        deliver("feld-alt", "2000-12-31", "fd_people", people);
        deliver("feld-alt", "2000-12-31", "fd_cases", "F1=100", "F2=300", "F3=60", "F4=20", "F5=50", "F6=90");
        deliver("feld-alt", "2001-12-31", "fd_people", people);
        deliver("feld-alt", "2001-12-31", "fd_cases", "F1=110", "F2=310", "F3=61", "F4=1", "F5=51", "F6=91");
        deliver("feld-alt", "2001-12-31", "fd_index", "F1=1.5", "F2=2.5", "F3=3", "F4=4", "F5=5", "F6=6", "FC=2");
        deliver("feld-alt", "2003-12-31", "fd_people", people);
        deliver("feld-alt", "2003-12-31", "fd_cases", "F1=500", "F2=500", "F3=200", "F4=50", "F5=250", "F6=300");
        deliver("feld-neu", "2003-12-31", "fd_people", "F1=1000", "N2=2000", "N3=400", "N5=350", "N6=750");
        deliver("feld-neu", "2003-12-31", "fd_cases", "F1=120", "N2=320", "N3=90", "N5=40", "N6=120");
        deliver("feld-neu", "2003-12-31", "fd_index", "F1=1", "N2=2", "N3=3", "N5=4", "N6=5", "FC=2");
    }

    private static Map<String, Object> row(String from, String to, double weight) {
        return Map.of("from", from, "to", to, "weight", weight);
    }

    private static String districts(String... codes) {
        StringBuilder lines = new StringBuilder();
        for (String code : codes) {
            lines.append(code).append(",Feld ").append(code).append(",DISTRICT,FC\n");
        }
        return lines.toString();
    }

    private static void scheme(String code, String from, String areas) {
        String path = "/api/v1/district-schemes/" + code;
        Weiler.put(path, Map.of("name", Weiler.names("Stand " + code), "validFrom", from));
        Delivered.office()
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", "*")
                .body(areas.getBytes(StandardCharsets.UTF_8))
                .put(path + "/districts")
                .then()
                .statusCode(200);
    }

    private static void crosswalk(String from, String to, List<Map<String, Object>> rows) {
        Delivered.office()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Map.of("rows", rows))
                .put("/api/v1/district-schemes/{from}/crosswalks/{to}", from, to)
                .then()
                .statusCode(201);
    }

    private static void variable(String code, List<String> partOf, boolean wholeCounts) {
        Weiler.put(
                "/api/v1/variables/" + code,
                Map.of(
                        "name",
                        Weiler.names("Fälle"),
                        "unit",
                        Weiler.names("Fälle"),
                        "source",
                        SOURCE,
                        "measure",
                        "STOCK",
                        "partOf",
                        partOf,
                        "wholeCounts",
                        wholeCounts));
    }

    private static void deliver(String scheme, String date, String variable, String... values) {
        List<String> lines = new ArrayList<>(List.of("variable,reference_date,district_code,value"));
        for (String value : values) {
            lines.add(variable + "," + date + "," + value.replace('=', ','));
        }
        Response received = Delivered.form(SOURCE, date)
                .multiPart("scheme", scheme)
                .multiPart(
                        "file",
                        "feld-" + UUID.randomUUID() + ".csv",
                        String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/deliveries");
        String id = received.then().statusCode(201).extract().path("id");
        if (Delivered.publish(id).statusCode() != 200) {
            throw new IllegalStateException(variable + " " + date + ": " + Delivered.findings(id));
        }
    }
}
