package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The demonstration's housing company has flats in 04 Dürkopp and 65 Baumheide. Each operation that shows figures of
 * districts is tried in pairs: what is inside is there, what is outside is not.
 */
@QuarkusTest
class FigureScopeTest {

    private static final String BGW = "00000000-0000-4000-8000-000000000006";
    private static final String AWO = "00000000-0000-4000-8000-000000000004";
    private static final List<String> OWN = List.of("04", "65");
    private static final String FAMILIES = "/api/v1/indicators/sgb2-families";
    private static final String DATE = "?date=2007-12-31";

    @Test
    void valuesAreThoseOfTheOwnDistrictsAndTheCity() {
        ValidatableResponse own =
                company().get(FAMILIES + "/values" + DATE).then().statusCode(200);
        own.body("items.district.code", contains("04", "65"), "count", equalTo(2), "ranked", equalTo(92))
                .body("city.display", equalTo("18,2 %"))
                .body("items[0].display", equalTo("48,0 %"), "items[0].rank", equalTo(1))
                .body("items[1].rank", equalTo(4), "items[1].sentence", containsString("92"));
        As.person(AWO, Role.WELFARE_PROVIDER)
                .get(FAMILIES + "/values" + DATE)
                .then()
                .body("items", hasSize(92), "ranked", equalTo(92));
    }

    @Test
    void boroughsWithOneForeignDistrictAreNotShown() {
        company()
                .get(FAMILIES + "/values" + DATE + "&level=BOROUGH")
                .then()
                .statusCode(200)
                .body("items", empty(), "city.display", equalTo("18,2 %"));
        company().get(FAMILIES + "/values" + DATE + "&level=CITY").then().body("items.district.code", contains("CITY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void exportsHoldNoMore(String form) {
        String own = text(company(), form);
        String all = text(As.role(Role.COUNCIL), form);
        assertThat(own).hasSizeLessThan(all.length());
        if (form.equals("text/csv")) {
            assertThat(own)
                    .contains("Dürkopp")
                    .contains("Baumheide")
                    .doesNotContain("Sieker")
                    .doesNotContain("Holtkamp");
            assertThat(all).contains("Sieker");
        }
    }

    @Test
    void theSummaryNamesNoForeignDistrict() {
        company()
                .get(FAMILIES + "/summary" + DATE + "&ranks=1,4,92")
                .then()
                .statusCode(200)
                .body("city.display", equalTo("18,2 %"), "count", equalTo(92))
                .body(
                        "highest.items.district.code",
                        contains("04"),
                        "lowest.items",
                        empty(),
                        "lowest.count",
                        equalTo(0))
                .body("ranks.find { it.position == 4 }.items.district.code", contains("65"))
                .body("ranks.find { it.position == 92 }.items", empty())
                .body("sentence", not(containsString("Bezirke,")));
        As.person("company-without-districts", Role.HOUSING_COMPANY)
                .get(FAMILIES + "/summary" + DATE)
                .then()
                .body("highest.items", empty(), "sentence", containsString("18,2 %"));
    }

    @Test
    void seriesAreThoseOfTheOwnDistricts() {
        company()
                .get(FAMILIES + "/series")
                .then()
                .body("items.district.code", contains("04", "65"), "city", hasSize(greaterThan(1)));
        company()
                .get(FAMILIES + "/series?district=65")
                .then()
                .statusCode(200)
                .body("items.district.code", contains("65"));
        company().get(FAMILIES + "/series?district=65&district=78").then().statusCode(404);
        company().get(FAMILIES + "/series?level=BOROUGH").then().body("items", empty());
        company().get(FAMILIES + "/series?district=no-such").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"04, 200", "65, 200", "CITY, 200", "78, 404", "S0, 404", "no-such, 404"})
    void profilesAreThoseOfTheOwnDistricts(String district, int status) {
        company().get("/api/v1/districts/{code}/profile", district).then().statusCode(status);
        As.role(Role.COUNCIL)
                .get("/api/v1/districts/{code}/profile", district)
                .then()
                .statusCode(district.equals("no-such") ? 404 : 200);
    }

    @Test
    void aProfileTellsTheRankAndNothingOfTheOthers() {
        company()
                .get("/api/v1/districts/65/profile" + DATE)
                .then()
                .body("similar", empty())
                .body(
                        "indicators.find { it.indicator.code == 'sgb2-families' }.strip.positions.code",
                        everyItem(in(OWN)))
                .body("indicators.find { it.indicator.code == 'sgb2-families' }.ranked", equalTo(92))
                .body("indicators.find { it.indicator.code == 'sgb2-families' }.value.rank", equalTo(4))
                .body("indicators.find { it.indicator.code == 'sgb2-families' }.series", hasSize(greaterThan(1)));
    }

    @ParameterizedTest
    @CsvSource({"65, 200", "78, 404", "S0, 404"})
    void provenanceIsThatOfTheOwnDistricts(String district, int status) {
        company()
                .get(FAMILIES + "/provenance" + DATE + "&district=" + district)
                .then()
                .statusCode(status);
        company().get(FAMILIES + "/provenance" + DATE).then().statusCode(200).body("value.display", equalTo("18,2 %"));
    }

    @Test
    void observationsAreThoseOfTheOwnDistricts() {
        String path = "/api/v1/observations?variable=population&date=2007-12-31&size=500";
        company()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.district", contains("04", "65", "CITY"), "total", equalTo(3));
        company().get(path + "&district=65").then().statusCode(200).body("total", equalTo(1));
        company().get(path + "&district=78").then().statusCode(404);
        String csv = company()
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().skip(1).map(line -> line.split(",")[2])).containsExactlyInAnyOrder("04", "65", "CITY");
    }

    @Test
    void facilitiesAreThoseInTheOwnDistricts() {
        company()
                .get("/api/v1/facilities?size=500")
                .then()
                .statusCode(200)
                .body("items.district.code", everyItem(in(OWN)), "total", greaterThan(0));
        company().get("/api/v1/facilities?district=78").then().statusCode(404);
        company().get("/api/v1/facilities/" + facilityIn("65")).then().statusCode(200);
        company().get("/api/v1/facilities/" + facilityIn("78")).then().statusCode(404);
        As.role(Role.COUNCIL)
                .get("/api/v1/facilities/" + facilityIn("78"))
                .then()
                .statusCode(200);
    }

    @Test
    void searchFindsTheOwnDistricts() {
        company()
                .get("/api/v1/search?q=Baumheide")
                .then()
                .body("items.findAll { it.type != 'MEASURE' }.code", contains("65", "baumheide"))
                .body("items.findAll { it.type == 'MEASURE' }.name", hasItem("Bewegte Kita Baumheide"));
        // The conference of Sieker acts for an own district too; the districts and the area of that name are others'.
        company().get("/api/v1/search?q=Sieker").then().statusCode(200).body("items.type", contains("CONFERENCE"));
    }

    @Test
    void aPublicIndicatorShowsEveryDistrict() {
        company()
                .get("/api/v1/indicators/households-with-children/values" + DATE)
                .then()
                .body("items", hasSize(92), "count", equalTo(92));
        company()
                .get("/api/v1/indicators/households-with-children/summary" + DATE)
                .then()
                .body("highest.count", greaterThan(0));
        company()
                .get("/api/v1/indicators/households-with-children/series?district=78")
                .then()
                .statusCode(200);
        company()
                .get("/api/v1/indicators/households-with-children/provenance" + DATE + "&district=78")
                .then()
                .statusCode(200);
    }

    /** Whoever sees more or less gets another tag: no answer of one can be taken for the other's. */
    @Test
    void theTagBelongsToWhatIsSeen() {
        String path = FAMILIES + "/values" + DATE;
        String own = company()
                .get(path)
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        String all = As.role(Role.COUNCIL).get(path).header("ETag");
        assertThat(own).isNotEqualTo(all);
        company().header("If-None-Match", own).get(path).then().statusCode(304);
        company().header("If-None-Match", all).get(path).then().statusCode(200).body("items", hasSize(2));
    }

    /** Another role of the same person reads on: nothing is taken away by being a company's member as well. */
    @Test
    void anotherRoleOfThePersonStillSeesAll() {
        As.person(BGW, Role.HOUSING_COMPANY, Role.COUNCIL)
                .get(FAMILIES + "/values" + DATE)
                .then()
                .body("items", hasSize(92));
    }

    private static RequestSpecification company() {
        return As.person(BGW, Role.HOUSING_COMPANY);
    }

    private static String text(RequestSpecification reader, String form) {
        return reader.accept(form)
                .get(FAMILIES + "/values" + DATE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String facilityIn(String district) {
        return As.role(Role.COUNCIL)
                .get("/api/v1/facilities?district=" + district)
                .path("items[0].id");
    }
}
