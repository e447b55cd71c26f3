package de.ausgleich.district;

import static de.ausgleich.district.GeoPackages.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.ausgleich.access.Role;
import de.ausgleich.district.GeoPackages.Feature;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corners in EPSG:25832 were computed apart from this program, by Krüger's series. */
@QuarkusTest
class GeoPackageTest {

    private static final String SQUARE = """
            POLYGON ((465674.8325 5761156.2356, 465682.4816 5762268.4548, 466368.8279 5762263.7814,
                      466361.3318 5761151.5618, 465674.8325 5761156.2356))""";

    private static final String IN_DEGREES = "POLYGON ((8.5 52, 8.51 52, 8.51 52.01, 8.5 52.01, 8.5 52))";

    @Test
    void coordinatesOfTheSurveyBecomeDegrees() {
        Schemes.createWithAreas("surveyed");
        put("surveyed", GeoPackages.of(25832, new Feature("0a", SQUARE)))
                .statusCode(200)
                .body("changed", equalTo(1), "unchanged", equalTo(5), "withBoundary", equalTo(1));
        assertThat(ring("surveyed"))
                .as("against the clock, whatever way it was drawn")
                .containsExactly(
                        List.of(8.5, 52.0),
                        List.of(8.51, 52.0),
                        List.of(8.51, 52.01),
                        List.of(8.5, 52.01),
                        List.of(8.5, 52.0));
        put("surveyed", GeoPackages.of(4326, new Feature("0a", IN_DEGREES)))
                .statusCode(200)
                .body("unchanged", equalTo(6));
        put("surveyed", GeoPackages.of(4258, new Feature("0a", IN_DEGREES)))
                .statusCode(200)
                .body("unchanged", equalTo(6));
    }

    @Test
    void theWebsMetresBecomeDegrees() {
        Schemes.createWithAreas("webbed");
        put("webbed", GeoPackages.of(3857, new Feature("0a", """
                        POLYGON ((949833.5552 6803941.5045, 950000 6803941.5045, 950000 6804000, 949833.5552 6803941.5045))"""))).statusCode(200);
        assertThat(ring("webbed")).contains(List.of(8.5325, 52.0211));
    }

    @Test
    void whatIsNotUnderstoodIsFound() {
        Schemes.createWithAreas("strange");
        check("strange", GeoPackages.of(31467, new Feature("0a", SQUARE)))
                .body("crs", equalTo("EPSG:31467"), "findings.type", contains("UNKNOWN_CRS"))
                .body("findings[0].proposal", containsString("EPSG:25832"));
        put("strange", GeoPackages.of(31467, new Feature("0a", SQUARE))).statusCode(400);
        check("strange", GeoPackages.of(25832, new Feature("a", SQUARE)))
                .body("findings[0].type", equalTo("UNKNOWN_CODE"), "findings[0].severity", equalTo("ERROR"))
                .body("findings[0].proposal", containsString("0a"));
        check("strange", GeoPackages.of(25832, new Feature("0a", "POINT (465674 5761156)")))
                .body("findings.type", hasItem("INVALID_GEOMETRY"));
        check("strange", GeoPackages.of(25832, new Feature("0a", SQUARE), new Feature("0a", SQUARE)))
                .body("findings.type", hasItem("DUPLICATE_CODE"));
    }

    /** A number has lost its zero; it is not guessed, but the one that is meant is proposed. */
    @Test
    void numbersAreCodes() {
        Schemes.create("numbered").statusCode(201);
        Schemes.areas("numbered", "text/csv", """
                        code,name,level,parent_code
                        C,Stadt,CITY,
                        901,Eins,DISTRICT,C
                        0902,Zwei,DISTRICT,C
                        """).statusCode(200);
        check("numbered", GeoPackages.of(25832, new Feature(901, SQUARE)))
                .body("plan.changed", equalTo(1), "findings.severity", contains("WARNING"));
        check("numbered", GeoPackages.of(25832, new Feature(901.0, SQUARE))).body("plan.changed", equalTo(1));
        check("numbered", GeoPackages.of(25832, new Feature(902, SQUARE)))
                .body("findings[0].proposal", containsString("0902"));
    }

    @Test
    void whatIsNoGeoPackageIsRefusedAtOnce() {
        Schemes.createWithAreas("unpacked");
        put("unpacked", "no database".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", equalTo("urn:ausgleich:problem:not-a-geopackage"));
        put("unpacked", new byte[0]).statusCode(422);
        byte[] whole = GeoPackages.of(25832, new Feature("0a", SQUARE));
        put("unpacked", Arrays.copyOf(whole, whole.length / 2)).statusCode(422);
        put("unpacked", GeoPackages.of(25832, statement -> statement.execute("drop table gpkg_contents")))
                .statusCode(422);
        put("unpacked", GeoPackages.of(25832, statement -> statement.execute("drop table bezirke")))
                .statusCode(400)
                .body("violations.message", contains(containsString("Ebene")));
        Schemes.office()
                .contentType("application/x-sqlite3")
                .header("If-Match", "\"2\"")
                .body(whole)
                .put(Schemes.AREAS, "unpacked")
                .then()
                .statusCode(415);
    }

    /** A view that never ends stands where the layer should be. */
    @Test
    void viewsAreNotRead() {
        Schemes.createWithAreas("viewed");
        put("viewed", GeoPackages.of(25832, statement -> {
                    statement.execute("drop table bezirke");
                    statement.execute("create view bezirke as with recursive n(geom, code) as"
                            + " (select 1, 1 union all select geom + 1, code + 1 from n) select * from n");
                }))
                .statusCode(400)
                .body("violations.message", contains(containsString("Ebene")));
        put("viewed", GeoPackages.of(25832, statement -> {
                    statement.execute("alter table gpkg_contents rename to hidden");
                    statement.execute("create view gpkg_contents as select * from hidden");
                }))
                .statusCode(422);
    }

    /** Triggers fire on writing alone, and nobody writes. */
    @Test
    void triggersDoNothing() {
        Schemes.createWithAreas("triggered");
        put(
                        "triggered",
                        GeoPackages.of(
                                25832,
                                statement -> statement.execute("create trigger evil after insert on bezirke begin"
                                        + " select load_extension('evil'); end"),
                                new Feature("0a", SQUARE)))
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    private static List<List<Double>> ring(String scheme) {
        return As.role(Role.COUNCIL)
                .get(Schemes.PATH + "/boundaries", scheme)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("features[0].geometry.coordinates[0].collect { [it[0] as double, it[1] as double] }");
    }

    private static ValidatableResponse put(String scheme, byte[] file) {
        return Schemes.areas(scheme, TYPE, file);
    }

    private static ValidatableResponse check(String scheme, byte[] file) {
        return Schemes.check(scheme, TYPE, file).statusCode(200);
    }
}
