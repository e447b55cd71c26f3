package de.ausgleich.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DistrictsPutTest {

    private static final String GEOJSON = "application/geo+json";

    @Test
    void aCsvLoadsTheWholeScheme() {
        Schemes.create("csv").statusCode(201);
        Schemes.areas("csv", "text/csv", Schemes.CSV)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("added", equalTo(6), "changed", equalTo(0), "removed", equalTo(0), "unchanged", equalTo(0))
                .body("withBoundary", equalTo(0), "version", equalTo(2));
        one("csv", "03").body("name", equalTo("Feld, Wald"), "level", equalTo("DISTRICT"), "parentCode", equalTo("S"));
        one("csv", "C").body("parentCode", nullValue());
        As.role(Role.COUNCIL).get(Schemes.PATH, "csv").then().body("districtCount", equalTo(3));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Schemes.createWithAreas("same");
        Schemes.areas("same", "text/csv", "\uFEFF" + Schemes.CSV.replace("\n", "\r\n"))
                .statusCode(200)
                .body("unchanged", equalTo(6), "version", equalTo(2));
    }

    @Test
    void aFileBringsTheSchemeIntoItsState() {
        Schemes.createWithAreas("state");
        String other = Schemes.CSV
                .replace("02,Hafen,DISTRICT,N\n", "04,Neustadt,DISTRICT,C\n")
                .replace("Alter", "Neuer");
        Schemes.areas("state", "text/csv", other)
                .statusCode(200)
                .body("added", equalTo(1), "changed", equalTo(1), "removed", equalTo(1), "unchanged", equalTo(4));
        one("state", "01").body("name", equalTo("Neuer Markt"));
        As.role(Role.COUNCIL)
                .queryParam("scheme", "state")
                .get("/api/v1/districts/02")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherAreaCanBecomeTheCity() {
        Schemes.createWithAreas("crowned");
        Schemes.areas("crowned", "text/csv", """
                        code,name,level,parent_code
                        C,Alte Stadt,BOROUGH,K
                        K,Kreis,CITY,
                        01,Alter Markt,DISTRICT,C
                        """)
                .statusCode(200)
                .body("added", equalTo(1), "changed", equalTo(2), "removed", equalTo(4));
    }

    @Test
    void theSameCodeMeansAnotherAreaInAnotherScheme() {
        Schemes.createWithAreas("mine");
        Schemes.createWithAreas("yours");
        Schemes.areas("yours", "text/csv", Schemes.CSV.replace("Hafen", "Dalbke"))
                .statusCode(200);
        one("mine", "02").body("name", equalTo("Hafen"), "scheme", equalTo("mine"));
        one("yours", "02").body("name", equalTo("Dalbke"), "scheme", equalTo("yours"));
    }

    @Test
    void everyFaultOfACsvIsNamedWithItsLine() {
        Schemes.createWithAreas("faulty");
        Schemes.areas("faulty", "text/csv", """
                        code,name,level,parent_code
                        C,Stadt,CITY,
                        N,Nord,STADTBEZIRK,C
                        01,,DISTRICT,N
                        01,Zwei,DISTRICT,N
                        02,Hafen,DISTRICT,X
                        03,Feld,DISTRICT,
                        04,Wald,DISTRICT,02
                        ,Ohne,DISTRICT,N
                        a b,Leer,DISTRICT,N
                        05,Zu,kurz
                        D,Dorf,CITY,
                        """)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "lines[3].level",
                                "lines[4].name",
                                "lines[5].code",
                                "lines[6].parent_code",
                                "lines[7].parent_code",
                                "lines[8].parent_code",
                                "lines[9].code",
                                "lines[10].code",
                                "lines[11]",
                                "lines[2].level",
                                "lines[12].level"))
                .body("violations.message", everyItem(not(containsString("{"))));
        one("faulty", "02").body("name", equalTo("Hafen"), "parentCode", equalTo("N"));
    }

    @Test
    void aCircleIsNoTree() {
        Schemes.create("circle").statusCode(201);
        Schemes.areas("circle", "text/csv", """
                        code,name,level,parent_code
                        C,Stadt,CITY,
                        A,Eins,BOROUGH,B
                        B,Zwei,BOROUGH,A
                        """)
                .statusCode(400)
                .body("violations.message.findAll { it.contains('in sich selbst') }.size()", equalTo(2));
    }

    @Test
    void headersAreChecked() {
        Schemes.create("headless").statusCode(201);
        Schemes.areas("headless", "text/csv", "code;name;level;parent_code\n")
                .statusCode(400)
                .body("violations.size()", equalTo(5));
        for (String empty : List.of("", "code,name,level,parent_code\n")) {
            Schemes.areas("headless", "text/csv", empty)
                    .statusCode(400)
                    .body("violations.message", contains("Die Datei enthält keine Gebiete."));
        }
        Schemes.areas("headless", "text/csv", "code,name,level,parent_code\n1,\"Offen")
                .statusCode(400);
    }

    @Test
    void onlyUtf8IsTaken() {
        Schemes.create("latin").statusCode(201);
        Schemes.office()
                .contentType("text/csv")
                .header("If-Match", "\"1\"")
                .body(Schemes.CSV.getBytes(StandardCharsets.ISO_8859_1))
                .put(Schemes.AREAS, "latin")
                .then()
                .statusCode(400)
                .body("violations.message", contains(containsString("UTF-8")));
        Schemes.areas("latin", "application/json", "{}").statusCode(415);
    }

    @Test
    void theStateMustBeTheRightOne() {
        Schemes.createWithAreas("guarded");
        Schemes.office()
                .contentType("text/csv")
                .body(Schemes.CSV)
                .put(Schemes.AREAS, "guarded")
                .then()
                .statusCode(428);
        Schemes.office()
                .contentType("text/csv")
                .header("If-Match", "\"1\"")
                .body(Schemes.CSV)
                .put(Schemes.AREAS, "guarded")
                .then()
                .statusCode(412)
                .body("current.version", equalTo(2));
        Schemes.office()
                .contentType("text/csv")
                .header("If-Match", "\"1\"")
                .body(Schemes.CSV)
                .put(Schemes.AREAS, "nowhere")
                .then()
                .statusCode(404);
    }

    @Test
    void aGeoJsonOfDistrictsAddsBoundariesAndKeepsTheRest() {
        Schemes.createWithAreas("drawn");
        Schemes.areas("drawn", GEOJSON, collection(feature("{\"code\": \"01\", \"parent_code\": \"N\"}", SQUARE)))
                .statusCode(200)
                .body(
                        "changed",
                        equalTo(1),
                        "unchanged",
                        equalTo(5),
                        "removed",
                        equalTo(0),
                        "withBoundary",
                        equalTo(1));
        one("drawn", "01").body("name", equalTo("Alter Markt"));
        Schemes.areas("drawn", GEOJSON, collection(feature("{\"code\": \"01\"}", SQUARE.replace("8.5,", "8.50,"))))
                .statusCode(200)
                .body("unchanged", equalTo(6), "version", equalTo(3));
        Schemes.areas("drawn", "text/csv", Schemes.CSV).statusCode(200).body("withBoundary", equalTo(1));
        As.role(Role.COUNCIL).get(Schemes.PATH, "drawn").then().body("hasBoundaries", equalTo(true));
    }

    @Test
    void boundariesAreGeoJsonWithAStrongTag() {
        Schemes.createWithAreas("outlined");
        Schemes.areas("outlined", GEOJSON, collection(feature("{\"code\": \"02\"}", SQUARE)))
                .statusCode(200);
        As.role(Role.COUNCIL)
                .get(Schemes.PATH + "/boundaries", "outlined")
                .then()
                .statusCode(200)
                .contentType(GEOJSON)
                .header("ETag", "\"3\"")
                .body("type", equalTo("FeatureCollection"), "features.id", contains("02"))
                .body("features[0].type", equalTo("Feature"), "features[0].properties.parentCode", equalTo("N"))
                .body("features[0].geometry.type", equalTo("Polygon"));
        As.role(Role.COUNCIL)
                .header("If-None-Match", "\"3\"")
                .get(Schemes.PATH + "/boundaries", "outlined")
                .then()
                .statusCode(304);
    }

    @Test
    void aGeoJsonWithACityIsTheWholeScheme() {
        Schemes.createWithAreas("redrawn");
        Schemes.areas(
                        "redrawn",
                        GEOJSON,
                        collection(
                                feature("{\"code\": \"C\", \"name\": \"Stadt\", \"level\": \"CITY\"}", "null"),
                                feature("{\"code\": \"09\", \"name\": \"Neu\", \"parent_code\": \"C\"}", SQUARE)))
                .statusCode(200)
                .body("added", equalTo(1), "changed", equalTo(1), "removed", equalTo(5), "withBoundary", equalTo(1));
    }

    @Test
    void everyFaultOfAGeoJsonIsNamedWithItsFeature() {
        Schemes.createWithAreas("bent");
        Schemes.areas(
                        "bent",
                        GEOJSON,
                        collection(
                                feature(
                                        "{\"code\": \"01\", \"colour\": 1}",
                                        "{\"type\": \"Point\", \"coordinates\": [8, 52]}"),
                                feature("{\"code\": \"02\"}", SQUARE.replace("8.5", "468000")),
                                feature("{\"code\": \"03\"}", SQUARE.replace("[8.5, 52.0]]]", "[8.6, 52.0]]]")),
                                feature("{\"code\": \"09\", \"parent_code\": \"X\"}", "null")))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "features[0].properties.colour",
                                "features[0].geometry",
                                "features[1].geometry",
                                "features[2].geometry",
                                "features[3].properties.name",
                                "features[3].properties.parent_code"));
        Schemes.areas("bent", GEOJSON, "{\"type\": \"Feature\"}").statusCode(400);
        Schemes.areas("bent", GEOJSON, "{").statusCode(400);
    }

    @Test
    void whatNobodyCouldKeepIsNamed() {
        Schemes.createWithAreas("hostile");
        Schemes.areas("hostile", "text/csv", Schemes.CSV.replace("Hafen", "Ha\0fen"))
                .statusCode(400)
                .body("violations.field", contains("lines[6].name"));
        Schemes.areas(
                        "hostile",
                        GEOJSON,
                        collection(feature("{\"code\": \"02\"}", SQUARE.replace("8.5", "1e-999999999"))))
                .statusCode(400)
                .body("violations.field", contains("features[0].geometry"));
        String more = SQUARE.replace("\"type\"", "\"note\": \"\\u0000\", \"type\"");
        Schemes.areas("hostile", GEOJSON, collection(feature("{\"code\": \"02\"}", more)))
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    @Test
    void areasWithObservationsStay() throws IOException {
        String file = Files.readString(Path.of("../demonstration/districts.csv"));
        String without = file.lines().filter(line -> !line.startsWith("44,")).collect(Collectors.joining("\n"));
        assertThat(without).isNotEqualTo(file.strip());
        Schemes.areas("bielefeld-92", "text/csv", without)
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:areas-observed"), "detail", containsString(": 44."));
        one("bielefeld-92", "44").body("name", equalTo("Holtkamp"));
    }

    private static final String SQUARE = """
            {"type": "Polygon", "coordinates": [[[8.5, 52.0], [8.6, 52.0], [8.6, 52.1], [8.5, 52.1], [8.5, 52.0]]]}""";

    private static String feature(String properties, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": %s, \"geometry\": %s}".formatted(properties, geometry);
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [%s]}".formatted(String.join(", ", features));
    }

    private static io.restassured.response.ValidatableResponse one(String scheme, String code) {
        return As.role(Role.COUNCIL)
                .queryParam("scheme", scheme)
                .get("/api/v1/districts/{code}", code)
                .then()
                .statusCode(200);
    }
}
