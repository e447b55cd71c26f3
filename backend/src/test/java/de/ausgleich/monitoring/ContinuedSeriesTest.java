package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series over two cuts of the city: continued by sums over whole districts, else broken with a reason. */
@QuarkusTest
class ContinuedSeriesTest {

    private static final String BGW = "00000000-0000-4000-8000-000000000006";

    @BeforeEach
    void recut() {
        Recut.make();
    }

    @ParameterizedTest
    @CsvSource({"F1, SAME, 10, 100, 1000, F1", "N2, RENUMBERED, 15, 300, 2000, F2", "N3, MERGED, 20, 80, 400, F3 F4"})
    void wholeDistrictsAreContinuedBySums(
            String district, String kind, int value, int numerator, int denominator, String older) {
        feld("fd-share", district)
                .body("items[0].values.date", contains("2000-12-31", "2001-12-31", "2003-12-31"))
                .body("items[0].values[0].value", equalTo(value))
                .body("items[0].values[0].numerator", equalTo(numerator))
                .body("items[0].values[0].denominator", equalTo(denominator))
                .body("items[0].values[0].district.code", equalTo(district))
                .body("items[0].values[0].continuedFrom.scheme.code", equalTo("feld-alt"))
                .body("items[0].values[0].continuedFrom.districts.code", contains(older.split(" ")))
                .body("items[0].values[0].rank", nullValue())
                .body("items[0].values[2].continuedFrom", nullValue())
                .body("items[0].earlier.kind", contains(kind))
                .body("items[0].earlier[0].gapReason", nullValue())
                .body("items[0].earlier[0].dates", contains("2000-12-31", "2001-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"N5, SPLIT, F5 Feld F5", "N6, MIXED, F5 Feld F5 und F6 Feld F6"})
    void partsBreakTheSeriesWithTheReason(String district, String kind, String parts) {
        feld("fd-share", district)
                .body("items[0].values.date", contains("2003-12-31"))
                .body("items[0].earlier.kind", contains(kind), "items[0].earlier.gapReason", contains("RECUT"))
                .body("items[0].earlier[0].dates", contains("2000-12-31", "2001-12-31"))
                .body("items[0].earlier[0].sentence", containsString("Gebiet neu zugeschnitten"))
                .body("items[0].earlier[0].sentence", containsString(parts));
    }

    @Test
    void theCityGoesOnAndItsOwnFiguresWin() {
        feld("fd-share", "F1")
                .body("city.date", contains("2000-12-31", "2001-12-31", "2003-12-31"))
                .body("city.numerator", contains(620, 624, 690))
                .body("city.continuedFrom.scheme.code", contains("feld-alt", "feld-alt"))
                .body("items[0].values[2].numerator", equalTo(120));
    }

    @Test
    void aSetWithAHiddenDistrictIsHidden() {
        series(Role.COUNCIL, "fd-share", "feld-neu", "&continued=true&district=N3")
                .body("items[0].values[1].status", equalTo("SUPPRESSED"))
                .body("items[0].values[1].reasonCode", equalTo("CONFIDENTIAL"))
                .body("items[0].values[1].numerator", nullValue(), "items[0].values[1].denominator", nullValue())
                .body("items[0].values[0].numerator", equalTo(80));
        feld("fd-share", "N3").body("items[0].values[1].numerator", equalTo(62));
    }

    @Test
    void readyMadeFiguresGoOnForOneDistrictAndNotForSeveral() {
        feld("fd-index", "N2").body("items[0].values.value", contains(2.5f, 2));
        feld("fd-index", "N3")
                .body("items[0].values.date", contains("2003-12-31"))
                .body("items[0].earlier.gapReason", contains("NOT_SUMMABLE"))
                .body("items[0].earlier[0].sentence", containsString("lassen sich nicht zusammenfassen"));
    }

    @Test
    void unaskedNothingIsContinued() {
        series(Role.COUNCIL, "fd-share", "feld-neu", "&district=N3")
                .body("items[0].values.date", contains("2003-12-31"), "items[0].earlier", empty())
                .body("city", hasSize(1));
        series(Role.COUNCIL, "fd-share", "feld-alt", "&continued=true&district=F3")
                .body("items[0].values.date", contains("2000-12-31", "2001-12-31", "2003-12-31"))
                .body("items[0].earlier", empty());
    }

    @Test
    void boroughsAreNotContinued() {
        As.role(Role.COUNCIL)
                .get("/api/v1/indicators/fd-share/series?scheme=feld-neu&level=BOROUGH&continued=true")
                .then()
                .statusCode(400)
                .body("violations.field", contains("continued"));
    }

    @Test
    void anotherCrosswalkIsAnotherAnswer() {
        String path = "/api/v1/indicators/fd-share/series?scheme=feld-neu&continued=true";
        String tag = As.role(Role.COUNCIL).get(path).header("ETag");
        As.role(Role.COUNCIL).header("If-None-Match", tag).get(path).then().statusCode(304);
        String crosswalk = "/api/v1/district-schemes/feld-alt/crosswalks/feld-neu";
        Response held = As.role(Role.STATISTICS_OFFICE).get(crosswalk);
        List<Map<String, Object>> rows =
                held.jsonPath().getList("rows.collect { [from: it.from.code, to: it.to.code, weight: it.weight] }");
        As.role(Role.STATISTICS_OFFICE)
                .contentType("application/json")
                .header("If-Match", held.header("ETag"))
                .body(Map.of("rows", rows))
                .put(crosswalk)
                .then()
                .statusCode(200);
        assertThat(As.role(Role.COUNCIL).get(path).header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"52, MERGED, 65 66", "25, MERGED, 29 30", "36, MERGED, 44 45", "65, RENUMBERED, 84", "01, SAME, 01"})
    void ninetyTwoDistrictsBecameSeventyTwo(String newer, String kind, String older) {
        String[] codes = older.split(" ");
        List<Integer> expected = sums("single-parents", codes);
        series(Role.STATISTICS_OFFICE, "single-parents", Recut.BIELEFELD, "&continued=true&district=" + newer)
                .body("items[0].earlier.kind", contains(kind))
                .body("items[0].values.continuedFrom.scheme.code", everyItem(equalTo("bielefeld-92")))
                .body("items[0].values[0].continuedFrom.districts.code", contains(codes))
                .body("items[0].values.numerator", equalTo(expected));
    }

    @Test
    void aNumberThatIsUsedAgainIsAnotherDistrict() {
        series(Role.COUNCIL, "single-parents", Recut.BIELEFELD, "&continued=true&district=65")
                .body("items[0].district.name", equalTo("Dalbke"))
                .body("items[0].earlier[0].sentence", containsString("84 Dalbke"));
        series(Role.COUNCIL, "single-parents", Recut.BIELEFELD, "&continued=true&district=70")
                .body("items[0].values", empty(), "items[0].earlier.kind", contains("MIXED"));
    }

    @Test
    void whoSeesCertainDistrictsSeesNoOthersFormerFigures() {
        As.person(BGW, Role.HOUSING_COMPANY)
                .get("/api/v1/indicators/single-parents/series?scheme=neu-72&continued=true&district=52")
                .then()
                .statusCode(404);
        As.person(BGW, Role.HOUSING_COMPANY)
                .get("/api/v1/indicators/single-parents/series?scheme=neu-72&continued=true")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** The numerators of districts of the older scheme, added up by date. */
    private static List<Integer> sums(String indicator, String... districts) {
        StringBuilder query = new StringBuilder();
        for (String district : districts) {
            query.append("&district=").append(district);
        }
        return series(Role.STATISTICS_OFFICE, indicator, "bielefeld-92", query.toString())
                .extract()
                .jsonPath()
                .getList("items*.values*.numerator.transpose()*.sum()");
    }

    private static ValidatableResponse feld(String indicator, String district) {
        return series(Role.STATISTICS_OFFICE, indicator, "feld-neu", "&continued=true&district=" + district);
    }

    private static ValidatableResponse series(Role role, String indicator, String scheme, String query) {
        return As.role(role)
                .get("/api/v1/indicators/" + indicator + "/series?scheme=" + scheme + query)
                .then()
                .statusCode(200);
    }
}
