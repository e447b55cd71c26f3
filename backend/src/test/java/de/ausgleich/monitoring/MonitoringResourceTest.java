package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MonitoringResourceTest {

    private static final String SIEKER = "items.find { it.district.code == '78' }.";

    @Test
    void valuesAreExactAndShownRounded() {
        Response response = get("/api/v1/indicators/migration-background/values?date=2007-12-31");
        response.then()
                .statusCode(200)
                .body("items", hasSize(92), "count", equalTo(92))
                .body(SIEKER + "display", equalTo("53,8 %"), SIEKER + "rank", equalTo(1), SIEKER + "ties", equalTo(1))
                .body(SIEKER + "numerator", equalTo(2936), SIEKER + "denominator", equalTo(5457))
                .body("items[0].district.code", equalTo("01"), "items[91].district.code", equalTo("92"));
        // 2936 / 5457 × 100 by hand
        assertThat(decimal(response, SIEKER + "value")).startsWith("53.8024555616");
        // 72911 / 326955 × 100 = 22.30001070484
        assertThat(decimal(response, "city.value")).startsWith("22.300010704");
        assertThat(new BigDecimal(decimal(response, SIEKER + "differenceToCity")))
                .isEqualByComparingTo(new BigDecimal(decimal(response, SIEKER + "value"))
                        .subtract(new BigDecimal(decimal(response, "city.value"))));
    }

    @Test
    void englishReadersGetEnglishNumbers() {
        As.role(Role.COUNCIL)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/v1/indicators/migration-background/values?date=2007-12-31")
                .then()
                .body(SIEKER + "display", equalTo("53.8%"));
    }

    @Test
    void whoHasTheAnswerAlreadyGets304() {
        String path = "/api/v1/indicators/sgb2-share/values?date=2007-12-31";
        String tag = get(path).header("ETag");
        assertThat(tag).startsWith("\"");
        As.role(Role.COUNCIL).header("If-None-Match", tag).get(path).then().statusCode(304);
        As.role(Role.COUNCIL)
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void boroughsAreSumsOfTheirDistricts() {
        get("/api/v1/indicators/migration-background/values?date=2007-12-31&level=BOROUGH")
                .then()
                .body("items", hasSize(10), "items[0].coverage.missing", equalTo(List.of()));
    }

    @Test
    void aSeriesHasEveryPublishedDate() {
        get("/api/v1/indicators/sgb2-share/series?district=78&district=65")
                .then()
                .statusCode(200)
                .body("items.district.code", contains("65", "78"))
                .body(
                        "city.date",
                        contains("2005-12-31", "2006-12-31", "2007-12-31", "2008-12-31", "2009-12-31", "2010-12-31"))
                .body("items[1].values[2].display", equalTo("26,6 %"));
    }

    @Test
    void aSeriesOfBoroughsIsOfSums() {
        String boroughs = "/api/v1/indicators/sgb2-share/series?level=BOROUGH";
        get(boroughs)
                .then()
                .statusCode(200)
                .body("level", equalTo("BOROUGH"), "items", hasSize(10))
                .body("items.district.code", contains("S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"));
        Response values = get("/api/v1/indicators/sgb2-share/values?date=2007-12-31&level=BOROUGH");
        Response series = get(boroughs + "&district=S3");
        series.then().body("items", hasSize(1), "items[0].values[2].date", equalTo("2007-12-31"));
        assertThat(decimal(series, "items[0].values[2].value")).isEqualTo(decimal(values, "items[3].value"));
        get(boroughs + "&district=65").then().statusCode(400).body("violations[0].field", equalTo("district"));
    }

    @Test
    void valuesNameWhoDelivered() {
        get("/api/v1/indicators/sgb2-families/values?date=2007-12-31")
                .then()
                .body("sources.code", contains("bundesagentur", "statistikamt"))
                .body("sources[0].name", equalTo("Bundesagentur für Arbeit"));
        As.role(Role.COUNCIL)
                .header("Accept-Language", "en")
                .get("/api/v1/indicators/sgb2-change/values?date=2007-12-31")
                .then()
                .body("sources.name", contains("Federal Employment Agency"));
    }

    @Test
    void withoutADateTheNewestPublishedOneIsMeant() {
        get("/api/v1/indicators/sgb2-share/values").then().body("date", equalTo("2010-12-31"));
    }

    @Test
    void atADateWithoutPublicationEverythingIsMissing() {
        get("/api/v1/indicators/sgb2-share/values?date=1999-12-31")
                .then()
                .statusCode(200)
                .body("count", equalTo(0), "city.status", equalTo("MISSING"), "city.value", equalTo(null));
    }

    @Test
    void slipsAreNamed() {
        get("/api/v1/indicators/sgb2-share/values?date=31.12.2007")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("date"));
        get("/api/v1/indicators/sgb2-share/summary?ranks=0").then().statusCode(400);
        get("/api/v1/indicators/sgb2-share/series?district=999").then().statusCode(400);
        get("/api/v1/indicators/sgb2-share/values?scheme=atlantis").then().statusCode(400);
        get("/api/v1/indicators/no-such-thing/values").then().statusCode(404);
    }

    private static Response get(String path) {
        return As.role(Role.COUNCIL).get(path);
    }

    private static String decimal(Response response, String path) {
        return new io.restassured.path.json.JsonPath(response.asString())
                .using(new io.restassured.path.json.config.JsonPathConfig(
                        io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .get(path)
                .toString();
    }
}
