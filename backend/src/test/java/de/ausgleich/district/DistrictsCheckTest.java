package de.ausgleich.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Sizes were computed apart from this program, as areas between meridians and parallels on the ellipsoid. */
@QuarkusTest
class DistrictsCheckTest {

    private static final String GEOJSON = "application/geo+json";

    @Test
    void theDemonstrationIsWithoutFinding() throws IOException {
        String file = Files.readString(Path.of("../demonstration/districts.geojson"));
        Schemes.check("bielefeld-92", GEOJSON, file)
                .statusCode(200)
                .body("format", equalTo("GeoJSON"), "crs", equalTo("EPSG:4326"), "features", equalTo(92))
                .body("plan.unchanged", equalTo(103), "plan.withBoundary", equalTo(92))
                .body("findings", empty());
    }

    @Test
    void anOverlapIsMeasured() {
        Schemes.createWithAreas("overlapping");
        String file = collection(
                rectangle("0a", 8.50, 52.00, 8.52, 52.01),
                rectangle("0b", 8.515, 52.00, 8.53, 52.01),
                rectangle("0c", 8.53, 52.00, 8.54, 52.01));
        Schemes.check("overlapping", GEOJSON, file)
                .body("findings.type", contains("OVERLAP"), "findings.severity", contains("ERROR"))
                .body("findings[0].district", equalTo("0a"), "findings[0].other", equalTo("0b"))
                .body("findings[0].squareMetres", near(382_039, 100))
                .body("findings[0].message", containsString("382."), "plan.changed", equalTo(3))
                .body("findings[0].where.type", equalTo("MultiPolygon"))
                .body("findings[0].where.coordinates.flatten().min()", at(8.515f))
                .body("findings[0].where.coordinates.flatten().max()", at(52.01f))
                .body("boundaries.features.id", contains("0a", "0b", "0c"))
                .body("boundaries.features[0].geometry.type", equalTo("Polygon"));
        Schemes.areas("overlapping", GEOJSON, file)
                .statusCode(400)
                .body("violations.field", contains("features[0].geometry"))
                .body("violations[0].message", containsString("überlappen"));
        Schemes.areas("overlapping", "text/csv", Schemes.CSV)
                .body("withBoundary", equalTo(0))
                .body("unchanged", equalTo(6));
    }

    /** A strip of 7 m between areas of 1,4 km: somebody drew the border twice. */
    @Test
    void aSlightOverlapIsAWarning() {
        Schemes.createWithAreas("slight");
        String file = collection(
                rectangle("0a", 8.50, 52.00, 8.5201, 52.01),
                rectangle("0b", 8.52, 52.00, 8.54, 52.01),
                rectangle("0c", 8.54, 52.00, 8.56, 52.01));
        Schemes.check("slight", GEOJSON, file)
                .body("findings.type", contains("OVERLAP"), "findings.severity", contains("WARNING"))
                .body("findings[0].squareMetres", near(7_641, 5));
        Schemes.areas("slight", GEOJSON, file).statusCode(200);
    }

    /** Four around one hundredth of a degree that nobody has. */
    @Test
    void aGapIsFoundAndItsNeighboursNamed() {
        Schemes.create("gaping").statusCode(201);
        Schemes.areas("gaping", "text/csv", """
                        code,name,level,parent_code
                        C,Stadt,CITY,
                        w,West,DISTRICT,C
                        e,Ost,DISTRICT,C
                        n,Nord,DISTRICT,C
                        s,Süd,DISTRICT,C
                        """).statusCode(200);
        Schemes.check(
                        "gaping",
                        GEOJSON,
                        collection(
                                rectangle("w", 8.50, 52.00, 8.51, 52.03),
                                rectangle("e", 8.52, 52.00, 8.53, 52.03),
                                rectangle("s", 8.51, 52.00, 8.52, 52.01),
                                rectangle("n", 8.51, 52.02, 8.52, 52.03)))
                .body("findings.type", contains("GAP"), "findings.severity", contains("WARNING"))
                .body("findings[0].squareMetres", near(763_909, 100))
                .body("findings[0].message", containsString("e, n, s, w"))
                .body("findings[0].where.type", equalTo("Polygon"))
                .body("findings[0].where.coordinates.flatten().max()", at(52.02f));
    }

    @Test
    void aShapeThatCrossesItselfIsRefused() {
        Schemes.createWithAreas("crossed");
        String file = collection(feature("0a", "[[[8.5,52],[8.51,52.01],[8.51,52],[8.5,52.01],[8.5,52]]]"));
        Schemes.check("crossed", GEOJSON, file)
                .body(
                        "findings.find { it.type == 'INVALID_GEOMETRY' }.message",
                        containsString("bei 8.505° Länge und 52.005°"))
                .body("findings.find { it.type == 'INVALID_GEOMETRY' }.where.type", equalTo("Point"))
                .body(
                        "findings.find { it.type == 'INVALID_GEOMETRY' }.where.coordinates",
                        contains(at(8.505f), at(52.005f)));
        Schemes.areas("crossed", GEOJSON, file).statusCode(400);
    }

    @Test
    void anAreaOutsideTheOneAboveIsFound() {
        Schemes.createWithAreas("outside");
        Schemes.check(
                        "outside",
                        GEOJSON,
                        collection(
                                rectangle("N", 8.50, 52.00, 8.52, 52.01),
                                rectangle("0a", 8.50, 52.00, 8.515, 52.01),
                                rectangle("0b", 8.515, 52.00, 8.525, 52.01)))
                .body("findings.findAll { it.type == 'OUTSIDE_PARENT' }.district", contains("0b"))
                .body("findings.find { it.type == 'OUTSIDE_PARENT' }.other", equalTo("N"))
                .body("findings.find { it.type == 'OUTSIDE_PARENT' }.squareMetres", near(382_039, 100));
    }

    @Test
    void codesAreHeldAgainstTheScheme() {
        Schemes.createWithAreas("coded");
        Schemes.check(
                        "coded",
                        GEOJSON,
                        collection(rectangle("0a", 8.50, 52.00, 8.51, 52.01), rectangle("9z", 9, 52, 9.1, 52.1)))
                .body("findings.findAll { it.type == 'UNKNOWN_CODE' }.district", contains("9z"))
                .body("findings.findAll { it.type == 'MISSING_CODE' }.district", containsInAnyOrder("0b", "0c"));
        Schemes.check("coded", "text/csv", Schemes.CSV.replace("0b,Hafen", "0d,Hafen"))
                .body("format", equalTo("CSV"), "crs", nullValue(), "features", equalTo(6))
                .body("boundaries", nullValue())
                .body("plan.added", equalTo(1), "plan.removed", equalTo(1), "plan.unchanged", equalTo(5))
                .body("findings.find { it.type == 'UNKNOWN_CODE' }.district", equalTo("0d"))
                .body("findings.find { it.type == 'MISSING_CODE' }.district", equalTo("0b"))
                .body("findings.severity.unique()", contains("WARNING"));
    }

    @Test
    void aSystemIsTakenFromTheFile() {
        Schemes.createWithAreas("named");
        String square =
                "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"%s\"}},"
                        + " \"features\": ["
                        + feature(
                                "0a",
                                "[[[465674.8325,5761156.2356],[466361.3318,5761151.5618],"
                                        + "[466368.8279,5762263.7814],[465682.4816,5762268.4548],[465674.8325,5761156.2356]]]")
                        + "]}";
        Schemes.areas("named", GEOJSON, square.formatted("urn:ogc:def:crs:EPSG::25832"))
                .statusCode(200);
        Schemes.areas("named", GEOJSON, collection(rectangle("0a", 8.5, 52.0, 8.51, 52.01)))
                .statusCode(200)
                .body("unchanged", equalTo(6));
        Schemes.check("named", GEOJSON, square.formatted("EPSG:31467")).body("findings.type", contains("UNKNOWN_CRS"));
        Schemes.check("named", GEOJSON, square.formatted("urn:ogc:def:crs:OGC:1.3:CRS84"))
                .body("findings.type", hasItem("UNKNOWN_CRS"));
    }

    @Test
    void nothingIsStored() {
        Schemes.createWithAreas("looked-at");
        String before = Schemes.office().get(Schemes.PATH, "looked-at").header("ETag");
        Schemes.check("looked-at", GEOJSON, collection(rectangle("0a", 8.5, 52.0, 8.51, 52.01)))
                .body("plan.changed", equalTo(1));
        Schemes.check("looked-at", "text/csv", "code,name").body("findings.type.unique()", contains("UNREADABLE"));
        Schemes.check("looked-at", "text/csv", "").body("findings.type", contains("UNREADABLE"));
        assertThat(Schemes.office().get(Schemes.PATH, "looked-at").header("ETag"))
                .isEqualTo(before);
        Schemes.check("nowhere", "text/csv", Schemes.CSV).statusCode(404);
    }

    /** To some ten metres. */
    private static Matcher<Float> at(float degrees) {
        return allOf(greaterThanOrEqualTo(degrees - 1e-4f), lessThanOrEqualTo(degrees + 1e-4f));
    }

    private static Matcher<Integer> near(int size, int tolerance) {
        return allOf(greaterThanOrEqualTo(size - tolerance), lessThanOrEqualTo(size + tolerance));
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
    }

    private static String rectangle(String code, double west, double south, double east, double north) {
        return feature(
                code,
                "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]".formatted(west, south, east, north));
    }

    private static String feature(String code, String rings) {
        return """
                {"type": "Feature", "properties": {"code": "%s"}, "geometry": {"type": "Polygon", "coordinates": %s}}""".formatted(code, rings);
    }
}
